import { plurals } from "@maillage/server/messages/plurals.js";
import { capital, terms } from "@maillage/server/messages/terms.js";

const { counted, plural } = plurals.fr;

export const niches = {
  title: "Terrains partagés",
  lead: "Où plusieurs associations ont une activité proche au même endroit, et où il reste de la place. Pour préparer une rencontre, pas pour classer.",
  private:
    "Pour l'accompagnement : ces informations sont pour les associations concernées et vous. Ne les publiez pas.",
  territory: "Territoire",
  territoryHint: "Commune, intercommunalité, département ou région",
  wholeTerritory: "Revenir à tout ce qui est connu",
  by: "Découpage",
  areas: { commune: "Communes", epci: "Intercommunalités" },
  coverage: "À lire d'abord",
  placed: (count: number, all: string) =>
    `${counted(count, "organisation")} sur ${all} ${plural(count, "a un domaine et un lieu connus : elle seule est comptée ici", "ont un domaine et un lieu connus : elles seules sont comptées ici")}.`,
  blindFunding: "Aucun financeur connu ici : des financements partagés, nous ne pouvons presque rien dire.",
  known: { sector: "domaine connu", publics: "publics connus ou déduits", funding: "un financeur connu" },
  knownTitle: "Ce que nous savons",
  crowded: "Les plus partagés",
  crowdedHint: "Plus d'organisations que le hasard n'en mettrait.",
  room: "Là où il reste de la place",
  roomHint: "Moins d'organisations que le hasard n'en mettrait.",
  noCrowded: "Aucun terrain ne se détache nettement du hasard.",
  noRoom: "Aucun manque ne se détache nettement du hasard.",
  against: (count: number, expected: string) => `${counted(count, "organisation")} ; le hasard en mettrait ${expected}`,
  matrix: "Activités et lieux",
  matrixHint:
    "Nombre d'organisations par activité et par lieu. Une organisation de deux domaines compte dans les deux. Ouvrez une case pour voir qui s'y trouve.",
  matrixKeys: "Flèches pour se déplacer, Entrée pour ouvrir une case.",
  activity: "Activité",
  legend: "Légende",
  crowding: {
    much: "bien plus qu'attendu",
    more: "plus qu'attendu",
    usual: "comme attendu",
    less: "moins qu'attendu",
    little: "bien moins qu'attendu",
  },
  legendNote:
    "Attendu : ce que donnerait une répartition au hasard, vu la taille de l'activité et du lieu. Rien n'est marqué au-dessous de quatre organisations : une de plus y change tout.",
  cell: (count: number, expected: string, crowding: string) =>
    `${counted(count, "organisation")}, ${crowding} (${expected})`,
  shownOf: (shown: string, all: string, what: string) => `${shown} ${what} sur ${all}`,
  rows: "activités",
  columns: "lieux",
  moreRows: "Plus d'activités",
  moreColumns: "Plus de lieux",
  fewer: "Revenir à l'essentiel",
  close: "Fermer la case",
  inNiche: (count: number, expected: string) =>
    `${counted(count, "organisation")} ici ; le hasard en mettrait ${expected}.`,
  pairs: "Qui partage quoi",
  resource: "Ressource",
  resources: { volunteers: capital(terms.fr.resource.volunteers), funding: capital(terms.fr.resource.funding) },
  pairsHint: {
    volunteers:
      "Part des activités, des lieux et des publics de l'une qui sont aussi ceux de l'autre. Les effectifs de bénévoles ne sont publics nulle part.",
    funding: "Part des financements de l'une dont l'autre dépend aussi.",
  },
  sharedOf: (name: string) => `du terrain de ${name}`,
  level: { none: "rien de notable", low: "un peu", medium: "notable", high: "large", unknown: "nous ne savons pas" },
  unknownShare: "inconnu",
  coverageOf: (coverage: string) => `Ce que nous savons : ${coverage}`,
  alone: "Elle est seule ici : aucun terrain à partager.",
  noneShared: "Aucune paire ne partage de terrain notable, d'après ce que nous savons.",
  noneKnown: "Nous n'en savons pas assez pour le dire.",
  rest: (apart: string, unknown: string) =>
    `Parmi les autres paires comparées : ${apart} sans terrain notable, ${unknown} dont nous ne savons rien.`,
  morePairs: (count: string) => `En voir ${count} de plus`,
  members: (count: string) => `Les organisations (${count})`,
  membersMore: (count: string) => `Toutes les voir (${count})`,
  strength: "Ce qui en fait une force",
  strengths: [
    "Se connaître d'abord : mieux vaut une rencontre que s'ignorer. Chacune dit ce qu'elle fait, pour qui, et ce qui lui manque.",
    "Chercher la différence utile : le même domaine marche bien quand les publics ou les manières d'agir diffèrent.",
    "Commencer par prêter ou mutualiser (un local, du matériel), avant un projet commun.",
    "Se regrouper devant un financeur ou pour recruter des bénévoles : à plusieurs, on pèse davantage, et chacune garde son identité.",
  ],
  strengthsWhy:
    "Dans l'enquête RNMA de 2014, 71 % des répondants disent que le même secteur « n'est pas le problème » ; 46 % citent les financements et 25 % les bénévoles parmi les freins. D'où l'intérêt d'en parler tôt.",
  strengthsSource: "D'après RNMA 2014, Proj'aide 2016 (Val-de-Marne), Uniopss 2010 et les rendez-vous de Cergy.",
  nobody: "Personne n'est connu ici avec un domaine et un lieu. Choisissez un territoire plus large.",
  closedTitle: "Réservé à l'accompagnement",
  closedWhy:
    "Dire que deux associations comptent sur les mêmes bénévoles ou les mêmes financeurs se fait avec elles, pas devant tout le monde. Cette page s'ouvre donc à qui les accompagne.",
  closedIn: "Identifiez-vous avec un compte d'accompagnement.",
  closedLocal: "Sur votre propre poste, ouvrez l'adresse que le terminal a affichée au démarrage : elle suffit.",
  closedRole: (name: string) =>
    `Votre compte, ${name}, permet de lire. Demandez un compte d'accompagnement à la personne qui administre Maillage chez vous.`,
  closedElse: "Pour une association en particulier, ses partenaires possibles se voient sans compte.",
} as const;
