import { plurals } from "@maillage/server/messages/plurals.js";
import { terms } from "@maillage/server/messages/terms.js";

const { counted, plural } = plurals.fr;

/** What is known, from which files. */
export const known = {
  total: (organisations: number, ties: number) => `${counted(organisations, "organisation")}, ${counted(ties, "lien")}`,
  empty: "Rien n'est encore connu ici.",
  emptyHint: "Apportez un premier fichier : le répertoire des associations de votre département, par exemple.",
  emptyReader: "Une personne qui accompagne les associations doit d'abord apporter des fichiers.",
  imports: "Fichiers importés",
  importsNone: "Aucun fichier importé.",
  file: "Fichier",
  counts: "Contient",
  records: (count: number) => counted(count, "fiche"),
  tiesCount: (count: number) => counted(count, "lien"),
  remarks: (count: number) => counted(count, "remarque"),
  who: "Importé",
  actions: "Actions",
  when: (day: string, by: string) => `le ${day}, par ${by}`,
  hash: "Empreinte",
  hashHint: "Empreinte SHA-256 du fichier : deux fichiers qui ont la même sont identiques.",
  history: (count: number) => `${counted(count, "import remplacé, gardé", "imports remplacés, gardés")} en réserve`,
  undo: "Annuler",
  undoOf: (name: string) => `Annuler l'import de ${name}`,
  undoTitle: "Annuler cet import ?",
  undoGone: (name: string, records: string, ties: string) =>
    `${name} ne comptera plus : ${records} et ${ties} de moins.`,
  undoBack: (day: string) => `Le fichier de même nom importé le ${day} comptera de nouveau.`,
  undoStays:
    "Ce que d'autres fichiers disent des mêmes organisations reste, ainsi que les corrections. Pour revenir en arrière, il faudra apporter à nouveau le fichier.",
  undoYes: "Oui, annuler l'import",
  undoNo: "Garder",
  undone: (name: string) => `L'import de ${name} est annulé.`,

  coverage: "Ce que nous savons, et d'où",
  coverageHint:
    "Part des organisations dont chaque information est connue. Déclaré : par l'organisation ou qui l'accompagne. Officiel : par un registre. Déduit : par une règle, d'après ses mots, et à vérifier.",
  origins: terms.fr.origin,
  known: "Connu",
  fact: "Information",
  field: terms.fr.field,
  tie: { membership: "Une adhésion", funding: "Un financement", cooperation: "Une coopération" },
  tiesKnown: "Au moins un lien connu",
  bySource: "Par source",
  bySourceHint:
    "De combien d'organisations chaque source dit quelque chose. Une organisation peut venir de plusieurs sources.",
  sourceColumn: "Source",
  organisations: "Organisations",
  ties: "Liens",
  tells: "Ce qu'elle apporte",
  tiesOnly: "des liens",
  years: (first: string, last: string) => (first === last ? first : `${first} à ${last}`),
  dormant: (count: number) =>
    `${counted(count, "organisation notée", "organisations notées")} en sommeil par le registre : ${plural(count, "gardée, jamais proposée", "gardées, jamais proposées")}.`,
  journal: "Journal des changements",
  journalHint: "Les derniers changements, le plus récent d'abord. Pour l'administration seulement.",
  action: {
    "import.add": "a importé",
    "import.undo": "a annulé l'import de",
    "objection.add": "a noté l'opposition de",
    "objection.withdraw": "a levé l'opposition de",
    "session.open": "s'est identifié",
    "session.end": "s'est déconnecté",
    "token.add": "a créé un jeton",
    "token.revoke": "a révoqué un jeton",
    "user.add": "a créé le compte",
    "user.password": "a changé le mot de passe de",
    "user.role": "a changé le rôle de",
    "user.remove": "a retiré le compte",
  },
} as const;
