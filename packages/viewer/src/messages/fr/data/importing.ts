import { plurals } from "@maillage/server/messages/plurals.js";

const { counted } = plurals.fr;

/** Bringing files, until they are imported. */
export const importing = {
  drop: "Déposez vos fichiers ici",
  dropHint:
    "CSV, JSON, XLSX ou ODS, aussi en .gz ; 512 Mo au plus chacun. Rien n'est importé avant que vous ayez vu comment le fichier est lu.",
  choose: "Choisir des fichiers",
  model: "Télécharger un modèle",
  modelHint: "Vous partez d'un tableau à vous ? Deux colonnes suffisent : un identifiant et un nom.",
  modelName: "maillage-modele.csv",
  where: "Où trouver des fichiers",
  whereList: [
    "Le répertoire national des associations, par département : data.gouv.fr, « Répertoire national des associations ».",
    "Les subventions de vos communes, intercommunalités, département et région : leurs données ouvertes, « subventions ».",
    "Les lieux de médiation numérique, l'économie sociale et solidaire, les annuaires de Lyon et de Toulouse.",
    "Une table de communes, pour des distances exactes : « Communes et villes de France ».",
  ],
  people:
    "Les adresses, téléphones, courriels et noms de personnes ne sont ni gardés ni montrés. Un fichier qui attend est effacé après un jour.",

  refusal: {
    "unknown-layout": (columns: string) =>
      `Nous ne reconnaissons pas ce tableau à ses colonnes : ${columns}. Dites de quelle source il vient, ou corrigez ses titres de colonnes.`,
    "missing-columns": (columns: string) => `Pour être lu ainsi, il manque une colonne : ${columns}.`,
  },
  files: "Vos fichiers",
  noFiles: "Aucun fichier n'attend. Ceux que vous apportez restent ici, même si vous changez d'écran.",
  importAll: (count: string) => `Tout importer (${count})`,
  state: {
    waiting: "attend son tour",
    sending: "envoi en cours",
    looking: "lecture des premières lignes",
    ready: "prêt à importer",
    unread: "à préciser avant l'import",
    importing: "import en cours",
    done: "importé",
    refused: "pas pris",
  },
  told: (name: string, state: string) => `${name} : ${state}.`,
  sending: "Envoi",
  looking: "Lecture des premières lignes…",
  bytes: (size: string, unit: string) => `${size} ${unit}`,
  units: ["octets", "Ko", "Mo"],
  removeOf: (name: string) => `Retirer ${name}`,
  again: "Envoyer à nouveau",
  mend: "Corrigez le fichier, puis apportez-le à nouveau : les autres ne sont pas touchés.",
  tooLarge:
    "Ce fichier dépasse 512 Mo. Compressez-le (.gz), enregistrez un classeur en CSV, ou coupez une longue liste en plusieurs fichiers.",
  gone: "Le serveur n'a plus ce fichier : il a redémarré, ou un jour a passé. Apportez-le à nouveau.",

  readAs: "Lu comme",
  source: "De quelle source vient-il ?",
  sourceHint: "Choisissez la source la plus proche : la lecture est refaite aussitôt.",
  sourceNone: "Choisir une source",
  sourceMissing: (label: string, columns: string) => `${label} (manque : ${columns})`,
  lists: "C'est un tableau à vous ? Dites ce qu'il contient, puis ce que sont ses colonnes.",
  list: { organisations: "Une liste d'organisations", ties: "Une liste de liens entre organisations" },
  mapping: "Dire ce que sont les colonnes",
  mappingHint:
    "Une liste d'organisations a besoin d'un nom, et d'un numéro ou d'une commune. Les colonnes sur des personnes sont refusées.",
  columnBecomes: (name: string) => `« ${name} » est`,
  leftOut: "laissée de côté",
  noSource:
    "Aucune source connue n'a ces colonnes. Vérifiez que la première ligne donne le nom des colonnes, ou partez du modèle.",
  rows: (count: number) => counted(count, "ligne"),
  rowsAtLeast: (count: number) => `plus de ${counted(count, "ligne")}`,
  encoding: {
    "utf-8": "lettres en UTF-8",
    "windows-1252": "lettres en Windows-1252, converties",
    cp850: "lettres de MS-DOS (CP850), converties",
    macroman: "lettres de Macintosh (MacRoman), converties",
    mixed: "deux encodages mêlés (UTF-8 et Windows-1252), convertis ligne à ligne",
    "utf-16": "lettres en UTF-16, converties",
  },
  columnsUsed: (used: number, all: string) => `${counted(used, "colonne lue", "colonnes lues")} sur ${all}`,
  preview: "Premières lignes, et ce que devient chaque colonne",
  previewOf: (name: string) => `Premières lignes de ${name}`,
  becomes: "devient",
  asIs: "gardée telle quelle",
  noRows: "Le fichier n'a que son en-tête : aucune ligne à importer.",
  unused: (count: number) => counted(count, "colonne non lue", "colonnes non lues"),
  hidden: "Lues pour situer, jamais gardées ni montrées",
  firstProblems: (count: number) => `${counted(count, "remarque")} sur ces premières lignes`,
  import: "Importer",
  importOf: (name: string) => `Importer ${name}`,
  replaces: (day: string) => `Prendra la place du fichier de même nom importé le ${day}.`,
  cancelled: "Import annulé : rien n'en a été gardé.",
  failed: "L'import n'a pas abouti : rien n'en a été gardé.",

  importing: "Import en cours",
  step: {
    waiting: "Un autre import se termine d'abord.",
    reading: "Lecture du fichier…",
    refreshing: "Mise à jour des réponses…",
  },
  rowsRead: (count: number) => counted(count, "ligne lue", "lignes lues"),
  cancel: "Annuler l'import",

  doneCounts: (rows: string, organisations: string, ties: string) => `De ${rows} : ${organisations}, ${ties}.`,
  organisationsCount: (count: number) => counted(count, "organisation"),
  noProblems: "Aucune remarque sur ses lignes.",
  problems: (count: number) => `${counted(count, "remarque")} sur ses lignes`,
  problemsOf: (name: string) => `Remarques sur ${name}`,
  seeAll: "Voir toutes les lignes",
  keepAll: "Télécharger (CSV pour Excel)",
  more: "Lignes suivantes",
  column: {
    row: "Ligne",
    column: "Colonne",
    value: "Valeur",
    problem: "Ce que c'est",
    toDo: "Que faire",
  },
  wholeFile: "tout le fichier",
  rowShort: (row: string) => `ligne ${row}`,
  examples: "Par exemple",
  quoted: (value: string) => `« ${value} »`,
  problemsFile: "remarques",
  nextFind: "Trouver des partenaires",
  clear: "Effacer de cette liste",

  closedTitle: "Apporter des fichiers demande un compte d'accompagnement",
  closedWhy:
    "Un import change ce que tout le monde voit. Il est donc réservé à qui accompagne les associations ; chacun y est inscrit au journal avec sa date.",
  closedIn: "Identifiez-vous avec un compte d'accompagnement.",
  closedLocal: "Sur votre propre poste, ouvrez l'adresse que le terminal a affichée au démarrage : elle suffit.",
  closedRole: (name: string) =>
    `Votre compte, ${name}, permet de lire. Demandez un compte d'accompagnement à la personne qui administre Maillage chez vous.`,
  closedElse: "Sans compte, vous pouvez voir ce qui est connu et emporter les résultats.",
} as const;
