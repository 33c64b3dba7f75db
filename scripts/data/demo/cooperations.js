// Who works with whom, and at what: each rule pairs two kinds that complete one another.

/**
 * @typedef {object} Rule
 * @property {string} one id of a kind
 * @property {string} other id of a kind, or `body:` and the type of a body
 * @property {"mutualisation" | "collaboration" | "cooperation"} rung
 * @property {"commune" | "epci" | "near"} where
 * @property {number} count at most
 * @property {readonly string[]} what
 */

/**
 * @param {string} pair `one other`
 * @param {Rule["rung"]} rung
 * @param {Rule["where"]} where
 * @param {number} count
 * @param {string[]} what
 * @returns {Rule}
 */
function rule(pair, rung, where, count, ...what) {
  const [one = "", other = ""] = pair.split(" ");
  return { one, other, rung, where, count, what };
}

export const RULES = [
  rule(
    "fetes fetes",
    "mutualisation",
    "near",
    9,
    "prêt réciproque de barnums, tables et bancs",
    "chambre froide et vaisselle communes",
    "achat commun d'un chapiteau",
  ),
  rule(
    "fetes chasse-acca",
    "collaboration",
    "commune",
    7,
    "repas de la fête patronale",
    "montage des stands de la brocante",
  ),
  rule("fetes pompiers", "collaboration", "commune", 4, "bal du 13 juillet", "sécurité et buvette de la fête"),
  rule("fetes petanque", "collaboration", "commune", 4, "concours de boules de la fête du village"),
  rule(
    "aines parents",
    "cooperation",
    "commune",
    5,
    "goûters entre générations à l'école",
    "atelier de cuisine et de souvenirs avec les écoliers",
  ),
  rule(
    "aines bibliotheque",
    "collaboration",
    "commune",
    4,
    "portage de livres à domicile",
    "après-midi lecture et jeux",
  ),
  rule("aines gymnastique", "mutualisation", "commune", 4, "salle et animatrice partagées"),
  rule(
    "theatre harmonie",
    "collaboration",
    "commune",
    3,
    "concert-spectacle de fin d'année",
    "costumes prêtés pour le défilé",
  ),
  rule(
    "theatre patrimoine",
    "cooperation",
    "epci",
    4,
    "visites théâtralisées l'été",
    "spectacle en plein air dans le monument",
  ),
  rule("chorale chorale", "collaboration", "epci", 3, "concert commun de printemps"),
  rule("chorale ehpad", "collaboration", "epci", 3, "après-midi chantants en maison de retraite"),
  rule(
    "patrimoine histoire",
    "collaboration",
    "epci",
    4,
    "exposition et livret sur le monument",
    "journées du patrimoine",
  ),
  rule("patrimoine insertion", "cooperation", "epci", 3, "chantier d'insertion sur le petit patrimoine"),
  rule(
    "randonnee patrimoine",
    "collaboration",
    "epci",
    4,
    "randonnée des lavoirs et des moulins",
    "balisage d'un circuit du patrimoine",
  ),
  rule("randonnee recherche-med", "collaboration", "epci", 2, "marche solidaire au profit de la recherche"),
  rule("course malades", "collaboration", "epci", 3, "course au profit des malades"),
  rule("malades recherche-med", "cooperation", "epci", 3, "soirée annuelle : témoignages et point sur la recherche"),
  rule("football handisport", "cooperation", "epci", 2, "section de football adapté"),
  rule(
    "basket handball",
    "mutualisation",
    "commune",
    3,
    "minibus partagé pour les déplacements",
    "éducateur sportif à temps partagé",
  ),
  rule("judo handicap-aide", "cooperation", "epci", 2, "cours de judo adapté"),
  rule(
    "musiques-actuelles festival",
    "mutualisation",
    "epci",
    4,
    "sonorisation et éclairage communs",
    "bénévoles et catering partagés",
  ),
  rule("festival office-tourisme", "collaboration", "epci", 2, "programme et billetterie"),
  rule("epicerie-sociale jardin", "cooperation", "epci", 3, "surplus du jardin et ateliers de cuisine"),
  rule("epicerie-sociale vestiaire", "mutualisation", "epci", 2, "local et camion partagés"),
  rule("epicerie-sociale amap", "collaboration", "epci", 3, "paniers solidaires hebdomadaires"),
  rule("refugies illettrisme", "cooperation", "epci", 3, "cours de français communs"),
  rule("refugies football", "collaboration", "commune", 2, "licences offertes et entraînements ouverts"),
  rule("refugies jardin", "collaboration", "commune", 2, "parcelle cultivée avec des familles exilées"),
  rule("ressourcerie repair", "cooperation", "epci", 3, "ateliers de réparation mensuels"),
  rule("ressourcerie theatre", "mutualisation", "epci", 2, "décors de récupération et stockage"),
  rule("centre-social numerique", "cooperation", "epci", 3, "permanences d'aide aux démarches en ligne"),
  rule("centre-social femmes", "collaboration", "commune", 2, "salle, garde d'enfants et cafés-débats"),
  rule("peche riviere", "collaboration", "epci", 3, "nettoyage de printemps des berges"),
  rule("nature coop-scolaire", "collaboration", "epci", 3, "mare pédagogique et nichoirs à l'école"),
  rule("chasse-acca nature", "collaboration", "epci", 2, "plantation de haies et comptage de la faune"),
  rule("quartier ludotheque", "collaboration", "commune", 2, "après-midi jeux dans la rue"),
  rule("quartier quartier", "mutualisation", "commune", 3, "prêt de matériel et journal commun"),
  rule("parents coop-scolaire", "cooperation", "commune", 5, "kermesse et classe de découverte"),
  rule("creche ludotheque", "collaboration", "epci", 2, "malles de jeux pour les tout-petits"),
  rule("aide-domicile seniors-service", "cooperation", "epci", 3, "visites de convivialité après le passage de l'aide"),
  rule("aidants aide-domicile", "cooperation", "epci", 2, "relais de répit à domicile"),
  rule("anciens-combattants harmonie", "collaboration", "commune", 4, "cérémonies du 8 mai et du 11 novembre"),
  rule("solidarite-inter festival", "collaboration", "epci", 2, "stand et concert au profit d'une école"),
  rule("commercants fetes", "collaboration", "commune", 3, "marché de Noël et illuminations"),
  rule("foyer-rural bibliotheque", "mutualisation", "commune", 3, "local et secrétariat communs"),
  rule("foyer-rural photo-cinema", "collaboration", "epci", 2, "cinéma itinérant au village"),
  rule("vieilles-voitures fetes", "collaboration", "commune", 3, "défilé de véhicules anciens"),
  rule("secouristes course", "collaboration", "epci", 3, "poste de secours de la course"),
  rule(
    "aines body:school",
    "cooperation",
    "commune",
    3,
    "correspondance et goûters avec une classe",
    "atelier d'écriture sur la vie d'autrefois",
  ),
  rule("epicerie-sociale body:ccas", "cooperation", "commune", 3, "orientation et suivi des familles accueillies"),
  rule("numerique body:library", "collaboration", "commune", 3, "ateliers numériques à la médiathèque"),
  rule("insertion body:youth", "cooperation", "epci", 3, "parcours d'insertion pour jeunes sans qualification"),
  rule("education-env body:school", "cooperation", "epci", 3, "classe dehors une matinée par semaine"),
  rule("chorale body:home", "collaboration", "epci", 2, "répétition mensuelle ouverte aux résidents"),
];

/** Known already around the star, so that the rest is left to be found. Names; the rung; what; the year. */
export const WRITTEN = [
  [
    "Les Jardins partagés de Vauclandre",
    "Le Tas qui chauffe",
    "cooperation",
    "composteurs et formation de guides sur les trois jardins",
    "2018",
  ],
  [
    "Les Jardins partagés de Vauclandre",
    "Comité de quartier du Faubourg de la Tuilerie",
    "mutualisation",
    "barnums et tables pour la fête des récoltes",
    "2019",
  ],
  [
    "L'Épicerie du Faubourg",
    "CCAS de Vauclandre",
    "cooperation",
    "orientation des familles et commission d'accès",
    "2012",
  ],
  ["L'Épicerie du Faubourg", "Bien manger au Faubourg", "collaboration", "ateliers de cuisine à petit budget", "2019"],
  [
    "Coopérative scolaire de l'école des Tilleuls",
    "École des Tilleuls",
    "cooperation",
    "projets de classe et potager de la cour",
    "2015",
  ],
  [
    "Le Grand Débarras",
    "Café réparation du Port-aux-Bois",
    "collaboration",
    "pièces détachées et ateliers du samedi",
    "2017",
  ],
  ["Le Grand Débarras", "La Chaîne et le Pignon", "mutualisation", "local de stockage des vélos récupérés", "2018"],
  [
    "Centre social de la Tuilerie",
    "Bienvenue au Faubourg",
    "cooperation",
    "cours de français et café des familles",
    "2017",
  ],
  [
    "Centre social de la Tuilerie",
    "Club du Temps libre du Faubourg",
    "mutualisation",
    "salle du jeudi et minibus",
    "2014",
  ],
  ["Neurones en marche", "Plaques sensibles", "collaboration", "stand commun à la course de la Célandre", "2016"],
  [
    "Les Semeurs d'histoires",
    "Les Amis de la résidence des Tanneurs",
    "collaboration",
    "collecte de récits et veillées contées",
    "2019",
  ],
  ["L'Entre-deux", "Les Ateliers du Clos-Vert", "collaboration", "journée portes ouvertes et repas partagés", "2018"],
];
