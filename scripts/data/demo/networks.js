// The unions and federations, and who may belong to them.

/**
 * @typedef {object} Network
 * @property {string} key
 * @property {string} name
 * @property {string} code
 * @property {string} text
 * @property {string} kinds ids of the kinds that belong
 * @property {string} [commune] its seat, the prefecture unless told
 * @property {number} [share] how many of them belong (0.62 unless told)
 * @property {string} publics
 * @property {string} actions
 * @property {string} offers
 * @property {string} needs
 * @property {"F" | "U"} grouping
 */

/**
 * @param {string} key
 * @param {string} name
 * @param {string} code
 * @param {string} kinds
 * @param {string} text
 * @param {Partial<Network>} [more]
 * @returns {Network}
 */
const network = (key, name, code, kinds, text, more = {}) => ({
  key,
  name,
  code,
  kinds,
  text,
  publics: "associations",
  actions: "mise-en-reseau formation",
  offers: "formation-benevoles comptabilite",
  needs: "communication",
  grouping: name.startsWith("Union") || name.startsWith("Coordination") ? "U" : "F",
  ...more,
});

const SPORT = {
  offers: "encadrement-sportif materiel-sportif formation-benevoles",
  needs: "benevoles-ponctuels bureau",
};
const STAGE = {
  offers: "encadrement-artistique sonorisation formation-benevoles",
  needs: "stockage scene",
};
const HELP = {
  offers: "montage-dossiers juridique formation-benevoles",
  needs: "emploi-partage communication",
};

export const NETWORKS = [
  network(
    "football",
    "Comité de football du Val-de-Célandre",
    "011075",
    "football football-loisir",
    "organiser les championnats de football du département, former arbitres et éducateurs, développer la pratique féminine",
    SPORT,
  ),
  network(
    "rugby",
    "Entente des clubs de rugby du Val-de-Célandre",
    "011080",
    "rugby",
    "réunir les clubs de rugby du département, tenir un centre d'entraînement des jeunes, mutualiser terrains et minibus",
    { ...SPORT, share: 1 },
  ),
  network(
    "salle",
    "Comité des sports de salle du Val-de-Célandre",
    "011005",
    "basket handball volley badminton tennis-table",
    "coordonner basket, handball, volley, badminton et tennis de table, répartir les créneaux des gymnases, former des entraîneurs",
    SPORT,
  ),
  network(
    "judo",
    "Comité de judo et d'arts martiaux du Val-de-Célandre",
    "011140",
    "judo combat boxe escrime",
    "développer judo et arts martiaux dans le département, organiser stages et passages de grades, aider les clubs ruraux",
    SPORT,
  ),
  network(
    "gym",
    "Union des gymnastiques volontaires du Val-de-Célandre",
    "011105",
    "gymnastique gym-agres yoga sport-sante",
    "réunir les clubs de gymnastique d'entretien et de sport-santé, recruter et former des animateurs qui tournent de village en village",
    SPORT,
  ),
  network(
    "petanque",
    "Fédération des boules du Val-de-Célandre",
    "011035",
    "petanque",
    "établir le calendrier des concours de boules, former des arbitres et ouvrir le jeu aux jeunes et aux femmes",
    SPORT,
  ),
  network(
    "rando",
    "Comité de randonnée du Val-de-Célandre",
    "011115",
    "randonnee course",
    "baliser et entretenir deux mille kilomètres de sentiers, former des animateurs, éditer des guides de randonnée",
    { ...SPORT, offers: "accompagnateurs formation-benevoles" },
  ),
  network(
    "cycle",
    "Comité du vélo du Val-de-Célandre",
    "011180",
    "cyclisme vtt velo-atelier",
    "promouvoir le vélo sportif et quotidien, coordonner les clubs et veiller à la sécurité des cyclistes",
    SPORT,
  ),
  network(
    "eau",
    "Comité des sports d'eau du Val-de-Célandre",
    "011025",
    "canoe natation plongee voile",
    "coordonner canoë, natation, plongée et voile sur les rivières et les plans d'eau, organiser la surveillance des baignades",
    { ...SPORT, share: 0.9 },
  ),
  network(
    "cheval",
    "Comité équestre du Val-de-Célandre",
    "011050",
    "equitation",
    "réunir cavaliers et meneurs du département, développer les itinéraires équestres et le cheval au service du handicap",
    { ...SPORT, commune: "Chantevoy" },
  ),
  network(
    "adapte",
    "Comité de sport partagé du Val-de-Célandre",
    "011018",
    "handisport loisir-handicap handicap-etab",
    "développer le sport des personnes handicapées, prêter du matériel adapté et former les clubs à l'accueil",
    SPORT,
  ),
  network(
    "foyers",
    "Fédération des foyers ruraux du Val-de-Célandre",
    "009035",
    "foyer-rural vie-culturelle club-loisirs",
    "soutenir les foyers ruraux, faire tourner spectacles et films dans les villages, former bénévoles et animateurs",
    {
      commune: "Les Essertines-du-Bois",
      offers: "formation-benevoles sonorisation emploi-partage",
    },
  ),
  network(
    "fetes",
    "Union des comités des fêtes du Val-de-Célandre",
    "009030",
    "fetes fetes-quartier",
    "aider les comités des fêtes : assurance et licences de buvette, matériel commun, calendrier des manifestations",
    { offers: "achats-groupes juridique barnums", needs: "stockage secretariat", share: 0.5 },
  ),
  network(
    "aines",
    "Union des clubs d'aînés du Val-de-Célandre",
    "009040",
    "aines",
    "réunir les clubs d'aînés, proposer séjours, dictées et concours, prévenir l'isolement et la perte d'autonomie",
    { offers: "formation-benevoles achats-groupes", needs: "informatique", share: 0.55 },
  ),
  network(
    "chasse",
    "Fédération de chasse du Val-de-Célandre",
    "013005",
    "chasse-acca chasse-societe",
    "représenter les chasseurs, mettre en valeur le gibier et ses habitats, former au permis et à la sécurité",
    { actions: "defense formation patrimoine-environnement mise-en-reseau", share: 0.7 },
  ),
  network(
    "peche",
    "Fédération de pêche du Val-de-Célandre",
    "013010",
    "peche carpe",
    "coordonner les associations de pêche, surveiller et restaurer les milieux aquatiques, former des animateurs",
    { actions: "patrimoine-environnement mise-en-reseau", share: 0.9 },
  ),
  network(
    "parents",
    "Union des parents d'élèves du Val-de-Célandre",
    "015005",
    "parents",
    "représenter les parents dans les instances départementales, informer sur l'orientation, soutenir les associations d'école",
    { publics: "associations familles", actions: "mise-en-reseau defense", ...HELP },
  ),
  network(
    "musique",
    "Union des sociétés musicales du Val-de-Célandre",
    "006030",
    "harmonie chorale ecole-musique instrument",
    "réunir harmonies, chorales et écoles de musique, organiser stages et examens, constituer une bibliothèque de partitions",
    STAGE,
  ),
  network(
    "theatre",
    "Fédération des scènes d'amateurs du Val-de-Célandre",
    "006070",
    "theatre conte marionnettes cirque",
    "faire vivre le théâtre amateur, prêter décors et projecteurs, organiser un festival itinérant",
    STAGE,
  ),
  network(
    "actuelles",
    "Réseau des musiques actuelles du Val-de-Célandre",
    "006030",
    "musiques-actuelles festival radio-presse",
    "coordonner salles, festivals et collectifs de musiques actuelles, mutualiser le matériel et les techniciens",
    { ...STAGE, commune: "Brizeuil-sur-Célandre" },
  ),
  network(
    "lecture",
    "Réseau des bibliothèques associatives du Val-de-Célandre",
    "006005",
    "bibliotheque ludotheque ecriture",
    "former les bénévoles des bibliothèques et ludothèques rurales, faire circuler livres et jeux",
    { offers: "formation-benevoles vehicule", share: 0.7 },
  ),
  network(
    "patrimoine",
    "Fédération du patrimoine du Val-de-Célandre",
    "010022",
    "patrimoine eglise moulin musee histoire train",
    "conseiller les associations de sauvegarde, organiser des chantiers d'été et des journées de visite, éditer une revue",
    {
      actions: "mise-en-reseau patrimoine-environnement",
      offers: "montage-dossiers formation-benevoles",
    },
  ),
  network(
    "centres",
    "Fédération des centres sociaux et espaces de vie du Val-de-Célandre",
    "019010",
    "centre-social centre-culture-socio familles",
    "soutenir les centres sociaux et les espaces de vie sociale, défendre leur projet, mettre en commun formations et projets",
    { ...HELP, share: 0.8 },
  ),
  network(
    "reemploi",
    "Réseau du réemploi des Marches-du-Centre",
    "030010",
    "ressourcerie repair vestiaire",
    "relier ressourceries et ateliers de réparation, mutualiser transport et stockage, former aux métiers du réemploi",
    {
      commune: "Brizeuil-sur-Célandre",
      offers: "vehicule formation-benevoles",
      needs: "stockage",
      share: 0.8,
    },
  ),
  network(
    "insertion",
    "Union de l'insertion par l'activité du Val-de-Célandre",
    "030010",
    "insertion ressourcerie geiq creation-activite",
    "représenter les structures d'insertion, répondre ensemble aux marchés publics et partager la formation des salariés",
    { ...HELP, actions: "mise-en-reseau insertion-emploi", share: 0.85 },
  ),
  network(
    "jardins",
    "Réseau des jardins collectifs des Marches-du-Centre",
    "007070",
    "jardin compost",
    "relier jardins partagés, familiaux et d'insertion : formations, bourse aux graines, visites et groupement d'achats",
    {
      offers: "formation-benevoles achats-groupes",
      actions: "mise-en-reseau formation patrimoine-environnement",
      share: 1,
    },
  ),
  network(
    "amap",
    "Réseau des paniers paysans du Val-de-Célandre",
    "023020",
    "amap groupement-achat apiculture",
    "réunir mangeurs et paysans, aider à l'installation, veiller à l'équité des contrats",
    { share: 0.75 },
  ),
  network(
    "nature",
    "Union pour la nature du Val-de-Célandre",
    "024000",
    "nature riviere education-env ecologie flore defense-site animaux",
    "rassembler les associations de protection de la nature, siéger dans les commissions, coordonner les inventaires et l'éducation à l'environnement",
    {
      actions: "mise-en-reseau defense patrimoine-environnement",
      offers: "juridique formation-benevoles",
      share: 0.4,
    },
  ),
  network(
    "pompiers",
    "Union des amicales de sapeurs-pompiers du Val-de-Célandre",
    "036510",
    "pompiers jeunes-pompiers",
    "unir les amicales, soutenir les familles éprouvées, organiser le congrès et les épreuves sportives",
    { actions: "mise-en-reseau entraide-convivialite", share: 0.85 },
  ),
  network(
    "combattants",
    "Union des anciens combattants du Val-de-Célandre",
    "038105",
    "anciens-combattants souvenir",
    "coordonner les sections d'anciens combattants, défendre leurs droits, organiser le concours de mémoire des collèges",
    { actions: "mise-en-reseau defense", publics: "associations anciens-combattants", share: 0.6 },
  ),
  network(
    "domicile",
    "Fédération de l'aide à domicile du Val-de-Célandre",
    "021010",
    "aide-domicile seniors-service",
    "soutenir les associations d'aide à domicile : paie, formation, remplacements et astreintes partagées",
    { ...HELP, share: 0.8 },
  ),
  network(
    "malades",
    "Coordination des associations de malades du Val-de-Célandre",
    "017130",
    "malades recherche-med aidants addictions don-sang prevention sante-mentale",
    "porter la voix des patients auprès de l'hôpital et des autorités, tenir une maison commune des usagers, agir pour l'accès aux soins",
    {
      publics: "associations malades",
      actions: "mise-en-reseau defense",
      offers: "salle-reunion formation-benevoles",
      share: 0.55,
    },
  ),
  network(
    "epiceries",
    "Réseau des épiceries solidaires des Marches-du-Centre",
    "020010",
    "epicerie-sociale secours-financier caritatif",
    "relier épiceries solidaires et associations d'aide, grouper achats et collectes, former les bénévoles à l'accueil",
    { offers: "achats-groupes vehicule", needs: "stockage", share: 0.7 },
  ),
  network(
    "exiles",
    "Coordination d'accueil des exilés du Val-de-Célandre",
    "019025",
    "refugies illettrisme langue-cours",
    "coordonner cours de français, hébergement et accès aux droits des personnes exilées",
    { publics: "associations exiles", ...HELP, share: 0.75 },
  ),
  network(
    "petite-enfance",
    "Union des crèches associatives du Val-de-Célandre",
    "021005",
    "creche assmat",
    "soutenir crèches parentales et micro-crèches : remplacements, achats groupés, formation",
    { offers: "achats-groupes emploi-partage", share: 0.7 },
  ),
  network(
    "handicap",
    "Coordination handicap du Val-de-Célandre",
    "018050",
    "handicap-aide handicap-entraide handicap-etab droits-handicap handisport",
    "réunir les associations de personnes handicapées et de parents, agir pour l'accessibilité et l'école inclusive",
    {
      publics: "associations personnes-handicapees",
      actions: "mise-en-reseau defense",
      ...HELP,
      share: 0.7,
    },
  ),
  network(
    "ailleurs",
    "Collectif de solidarité internationale du Val-de-Célandre",
    "020020",
    "solidarite-inter convoi jumelage",
    "relier les associations de solidarité internationale et les jumelages, organiser un festival annuel, conseiller les porteurs de projet",
    {
      actions: "mise-en-reseau solidarite-internationale",
      offers: "montage-dossiers langues",
      share: 0.45,
    },
  ),
  network(
    "quartiers",
    "Coordination des comités de quartier de Vauclandre",
    "030012",
    "quartier locataires",
    "porter la parole des comités de quartier auprès de la ville, publier un journal commun, prêter du matériel de fête",
    {
      publics: "associations habitants",
      actions: "mise-en-reseau defense",
      offers: "barnums communication",
      needs: "salle-reunion",
      share: 0.6,
    },
  ),
  network(
    "laiques",
    "Fédération des amicales laïques du Val-de-Célandre",
    "009025",
    "amicale-laique education-pop centre-loisirs coop-scolaire periscolaire",
    "soutenir amicales, centres de loisirs et coopératives scolaires, former animateurs et bénévoles, organiser séjours et spectacles pour les écoles",
    { offers: "formation-benevoles animateur vehicule", share: 0.4 },
  ),
  network(
    "maison",
    "Maison des associations de Vauclandre",
    "020025",
    "benevolat communication numerique echanges vieilles-voitures genealogie",
    "héberger, conseiller et relier les associations du bassin vauclandrais : salles, formations, forum annuel, appui à l'emploi",
    {
      offers: "salle-reunion bureau comptabilite montage-dossiers",
      needs: "informatique",
      share: 0.8,
    },
  ),
];
