// Those that are no association: authorities, institutions, enterprises of the social economy.
import { COMMUNES, DEPARTEMENT, EPCIS, REGION, STATE, communeNamed } from "./places.js";
import { capital, de } from "./grammar.js";
import { sirenOf } from "./identifiers.js";

/**
 * @typedef {object} Body
 * @property {string} id its SIREN
 * @property {string} type for cooperations.js
 * @property {"authority" | "institution" | "enterprise"} kind
 * @property {string} name
 * @property {string} text
 * @property {string} sector
 * @property {import("./places.js").Commune} commune
 * @property {string} publics
 * @property {string} actions
 * @property {string} offers
 * @property {string} needs
 */

const P = "Vauclandre";
const B = "Brizeuil-sur-Célandre";
const R = "La Roche-Varvenne";

// type | kind | name | commune | sector | text | publics | actions | offers | needs
const TABLE = `
library|institution|Médiathèque des Tanneries|${P}|006005|lecture publique, fonds local, ateliers numériques et accueil des classes|tous-publics|gestion-service pratique-culturelle|salle-activite materiel-informatique|animateur benevoles-reguliers
library|institution|Médiathèque de la Filature|${B}|006005|lecture publique, ludothèque et prêt aux communes de la vallée|tous-publics|gestion-service pratique-culturelle|salle-activite informatique|animateur
library|institution|Médiathèque du Champ-de-Foire|${R}|006005|lecture publique, expositions et heure du conte|tous-publics|gestion-service evenement|salle-activite|encadrement-artistique
library|institution|Bibliothèque intercommunale de l'Ousine|Saint-Loménil|006005|bibliothèque tête de réseau pour quinze villages, portage de livres|habitants seniors|gestion-service|vehicule|benevoles-reguliers
culture|institution|Conservatoire à rayonnement intercommunal de Vauclandre|${P}|006030|enseignement de la musique, de la danse et du théâtre, soutien aux pratiques en amateur|enfants jeunes adherents-passionnes|formation pratique-culturelle|encadrement-artistique scene|benevoles-ponctuels
culture|institution|Musée de la Tannerie et des métiers de la rivière|${P}|010010|conserver et montrer les collections sur les tanneurs, mariniers et papetiers de la Célandre|tous-publics enfants|patrimoine-environnement information|salle-reunion|benevoles-reguliers communication
culture|institution|Scène du Pont-Couvert|${B}|006000|salle de spectacle publique : saison, résidences et accueil des amateurs|tous-publics|evenement|scene sonorisation|benevoles-ponctuels
youth|institution|Mission locale du Val-de-Célandre|${P}|019016|accueillir, informer et accompagner vers l'emploi les jeunes de 16 à 25 ans sortis de l'école|jeunes demandeurs-emploi|accompagnement insertion-emploi|salle-reunion|accompagnateurs vehicule
health|institution|Centre hospitalier de Vauclandre|${P}|017005|hôpital public : médecine, chirurgie, maternité, maison des usagers|malades|gestion-service accompagnement|salle-reunion|benevoles-reguliers
health|institution|Centre hospitalier de La Roche-Varvenne|${R}|017005|hôpital de proximité, soins de suite et équipe mobile de gériatrie|malades seniors|gestion-service|salle-reunion|accompagnateurs
home|institution|Résidence des Tanneurs|${P}|021020|maison de retraite publique au Faubourg de la Tuilerie, ouverte aux associations du quartier|seniors|accueil-hebergement|salle-activite cuisine|animateur accompagnateurs
home|institution|Résidence du Pont-Couvert|${B}|021020|maison de retraite publique et accueil de jour|seniors|accueil-hebergement|salle-activite|encadrement-artistique
home|institution|Résidence des Arcs|Fontarcy|021020|maison de retraite intercommunale, jardin et salle d'animation|seniors|accueil-hebergement|salle-activite terrain|accompagnateurs vehicule
home|institution|Résidence de l'Abbaye|Saint-Loménil|021020|établissement d'hébergement pour personnes âgées dépendantes|seniors malades|accueil-hebergement|cuisine|animateur
foundation|institution|Fondation des Mécènes de la Célandre|${P}|020005|fondation territoriale : soutenir des projets de solidarité et d'éducation dans le département|associations precaires jeunes|aide-financiere|cofinancement|
foundation|institution|Fondation Eaux et Paysages|${B}|024015|fondation abritée : financer la restauration des rivières et l'éducation à l'eau|associations enfants|aide-financiere patrimoine-environnement|cofinancement|communication
foundation|institution|Fonds de dotation Pierre et Chaux|${R}|010020|fonds de dotation pour la restauration du petit patrimoine et la formation aux métiers de la pierre|associations professionnels|aide-financiere patrimoine-environnement|cofinancement montage-dossiers|
services|institution|Maison de services du Mesnil-Tardelle|Le Mesnil-Tardelle|019000|guichet d'accueil : démarches, santé, emploi et retraite, en un lieu|habitants precaires seniors|accompagnement information|bureau informatique|benevoles-ponctuels
services|institution|Maison de services de Marvezat|Marvezat|019000|guichet d'accueil de proximité et bureau des associations|habitants associations|accompagnement information|bureau salle-reunion|
services|institution|Antenne universitaire de Vauclandre|${P}|015040|premiers cycles, formation continue et projets tutorés avec les associations|etudiants|formation recherche|communication informatique salle-reunion|cofinancement
housing|institution|Office public de l'habitat de la Célandre|${P}|032525|bailleur public : six mille logements, locaux et pieds d'immeubles confiés aux associations|habitants familles precaires|gestion-service accueil-hebergement|bureau stockage terrain|animateur
housing|institution|Logis du Brizou|${B}|032525|bailleur social de la vallée, logements et résidences pour jeunes travailleurs|familles jeunes|gestion-service|salle-activite|animateur
coop|enterprise|La Fabrique du Faubourg|${P}|022000|société coopérative d'intérêt collectif : tiers-lieu, bureaux, atelier et cuisine partagée au Faubourg de la Tuilerie|habitants professionnels associations|gestion-service insertion-emploi|cuisine bureau salle-reunion stockage|communication animateur
coop|enterprise|Coop Célandre Énergies|${P}|030050|coopérative citoyenne : toits solaires et sobriété|habitants|insertion-emploi information|cofinancement|communication
coop|enterprise|La Maraîchère solidaire|Charmevaux|030010|société coopérative d'insertion : légumes biologiques, paniers et plants|demandeurs-emploi habitants|insertion-emploi aide-materielle|vehicule terrain outils-jardin|benevoles-ponctuels animateur
coop|enterprise|Bois et Bocage|Les Essertines-du-Bois|030050|coopérative d'intérêt collectif : bois de chauffage, plantation de haies avec les agriculteurs et les communes|professionnels habitants|patrimoine-environnement insertion-emploi|vehicule stockage|
coop|enterprise|Le Fournil partagé|${R}|022000|coopérative ouvrière : pain biologique, livraison aux cantines, apprentissage|habitants enfants|formation insertion-emploi|cuisine|communication
coop|enterprise|Imprimerie des Deux-Rives|${P}|022000|société coopérative de production : imprimerie, tarifs associatifs|associations professionnels|gestion-service|communication|
coop|enterprise|Scène ouverte|${B}|006000|coopérative d'activité : techniciens, paie et matériel des compagnies|professionnels associations|gestion-service mise-en-reseau|sonorisation emploi-partage comptabilite|stockage
coop|enterprise|Cap Mobilités|Villebrume|022543|coopérative d'intérêt collectif : autopartage, location solidaire et minibus pour les associations|demandeurs-emploi associations|gestion-service|vehicule|communication
coop|enterprise|Cuma des Monts d'Orvel|Fontarcy|023020|coopérative d'utilisation de matériel agricole|professionnels|gestion-service|outils-jardin vehicule|
coop|enterprise|Cuma de la Tardelle|Courvigneux|023020|coopérative d'utilisation de matériel agricole et pressoir mobile|professionnels|gestion-service|vehicule cuisine|
coop|enterprise|Coopérative fruitière de Mérandoux|Mérandoux|023020|coopérative de producteurs : châtaignes, farines et confitures|professionnels|insertion-emploi|cuisine|benevoles-ponctuels
coop|enterprise|Laiterie coopérative du Brizou|Brizelle|023020|coopérative laitière de quarante fermes|professionnels|insertion-emploi|cofinancement|
mutual|enterprise|Mutuelle du Val-de-Célandre|${P}|023000|mutuelle de santé : prévention, centres dentaires et optiques, soutien aux actions de santé|tous-publics seniors|information gestion-service|cofinancement salle-reunion|
mutual|enterprise|Crédit solidaire d'Orvel|${R}|023000|banque coopérative : prêts aux associations et épargne solidaire|associations habitants|aide-financiere|caution cofinancement|
social|enterprise|Blanchisserie du Bief|Tardelay|030010|entreprise d'insertion : blanchisserie pour hôtels et maisons de retraite|demandeurs-emploi|insertion-emploi|vehicule|
social|enterprise|Brizou Services|${B}|030010|entreprise de travail temporaire d'insertion|demandeurs-emploi|insertion-emploi accompagnement|salle-reunion|communication
social|enterprise|Verts Chantiers|Saint-Auril|030010|entreprise adaptée : espaces verts, clôtures et entretien des rivières|personnes-handicapees demandeurs-emploi|insertion-emploi patrimoine-environnement|outils-jardin vehicule|formation-benevoles
social|enterprise|Numérique en main|${P}|005020|entreprise d'insertion : reconditionnement d'ordinateurs, vente solidaire|demandeurs-emploi precaires|insertion-emploi aide-materielle|materiel-informatique informatique|stockage
social|enterprise|La Table des Forges|${R}|030010|restaurant d'insertion et traiteur|demandeurs-emploi|insertion-emploi formation|cuisine salle-activite|
social|enterprise|Atelier textile de la Filature|${B}|030010|entreprise adaptée : couture, costumes et banderoles|personnes-handicapees|insertion-emploi|costumes-decors|
`;

const SCHOOL_NEEDS = [
  "animateur terrain",
  "encadrement-artistique",
  "accompagnateurs",
  "informatique benevoles-ponctuels",
  "encadrement-sportif",
];

// Communes that take part, largest first; the others are in communes.csv only.
const TOWN_HALLS = COMMUNES.filter(({ population }) => population >= 1100);

/** @type {readonly Body[]} */
export const BODIES = (() => {
  /** @type {Body[]} */
  const bodies = [];
  const seat = communeNamed(P);
  let rank = 60_000;
  const next = () => sirenOf((rank += 13));

  for (const commune of TOWN_HALLS) {
    const large = commune.size === "prefecture" || commune.size === "town";
    bodies.push({
      id: commune.siren,
      type: "commune",
      kind: "authority",
      name: `Commune ${de(commune.name)}`,
      sector: "",
      commune,
      text: large
        ? `collectivité : vie associative, sport, culture, écoles, action sociale ; salles et matériel prêtés aux associations ${de(commune.name)}`
        : `collectivité : salle des fêtes, école et terrains, soutien aux associations ${de(commune.name)}`,
      publics: "habitants associations",
      actions: "gestion-service aide-financiere",
      offers: large ? "salle-reunion salle-activite barnums sonorisation" : "salle-activite barnums",
      needs: "",
    });
  }
  for (const epci of EPCIS) {
    const commune = /** @type {import("./places.js").Commune} */ (COMMUNES.find((one) => one.epci === epci));
    bodies.push({
      id: epci.siren,
      type: "epci",
      kind: "authority",
      name: epci.name,
      sector: "",
      commune,
      text: "intercommunalité : développement économique, déchets, petite enfance, lecture publique, tourisme et soutien aux projets associatifs intercommunaux",
      publics: "habitants associations",
      actions: "gestion-service aide-financiere",
      offers: "vehicule salle-reunion cofinancement",
      needs: "",
    });
  }
  for (const [id, name, text, offers] of [
    [
      DEPARTEMENT.siren,
      `Département du ${DEPARTEMENT.name}`,
      "collectivité : solidarités, collèges, routes, culture et sport, soutien à la vie associative",
      "cofinancement formation-benevoles",
    ],
    [
      REGION.siren,
      `Région ${REGION.name}`,
      "collectivité : formation, lycées, développement économique, environnement, économie sociale et solidaire",
      "cofinancement",
    ],
    [
      STATE.siren,
      STATE.name,
      "service de l'État : jeunesse, sports et vie associative, fonds de développement, politique de la ville",
      "cofinancement formation-benevoles juridique",
    ],
  ]) {
    bodies.push({
      id: id ?? "",
      type: "above",
      kind: "authority",
      name: name ?? "",
      text: text ?? "",
      sector: "",
      commune: seat,
      publics: "associations habitants",
      actions: "aide-financiere",
      offers: offers ?? "",
      needs: "",
    });
  }
  for (const name of [P, B, R, "Saint-Auril", "Chantevoy", "Pont-Célandre"]) {
    bodies.push({
      id: next(),
      type: "ccas",
      kind: "institution",
      name: `CCAS ${de(name)}`,
      sector: "019000",
      commune: communeNamed(name),
      text: `centre communal d'action sociale ${de(name)} : aides d'urgence, domiciliation, portage de repas, animations pour les aînés, appui aux associations de solidarité`,
      publics: "precaires seniors familles",
      actions: "accompagnement aide-financiere gestion-service",
      offers: "vehicule salle-reunion",
      needs: "benevoles-reguliers animateur",
    });
  }
  for (const commune of COMMUNES) {
    for (const school of commune.schools.slice(
      0,
      commune.size === "prefecture" ? 9 : commune.size === "town" ? 3 : 1,
    )) {
      if (commune.size === "village" || (commune.size === "bourg" && commune.population < 2700)) continue;
      const bare = school.replace(/^(l'|le |la )/u, "");
      const young = bare.startsWith("école");
      bodies.push({
        id: next(),
        type: "school",
        kind: "institution",
        name: capital(bare),
        sector: "015000",
        commune,
        text: young
          ? `école publique maternelle et élémentaire à ${commune.name} : projets de jardin, de lecture et de musique avec les associations`
          : `établissement public d'enseignement à ${commune.name} : ${bare.includes("professionnel") ? "métiers du bois, du cuir et de la restauration" : bare.includes("agricole") ? "métiers de la terre, de la forêt et de l'eau" : "foyer des élèves, association sportive et projets culturels"}`,
        publics: young ? "enfants familles" : "jeunes",
        actions: "formation",
        offers: "salle-activite",
        needs: young ? (SCHOOL_NEEDS[(bodies.length + 2) % SCHOOL_NEEDS.length] ?? "") : "encadrement-artistique",
      });
    }
  }
  for (const line of TABLE.trim().split("\n")) {
    const [
      type = "",
      kind,
      name = "",
      commune = "",
      sector = "",
      text = "",
      publics = "",
      actions = "",
      offers = "",
      needs = "",
    ] = line.split("|");
    bodies.push({
      id: next(),
      type,
      kind: /** @type {Body["kind"]} */ (kind),
      name,
      text,
      sector,
      commune: communeNamed(commune),
      publics,
      actions,
      offers,
      needs,
    });
  }
  return bodies;
})();
