const french = {
  maillage:
    "Maillage : avec qui coopérer ? Des associations à rencontrer, pourquoi, et ce qu'il faut clarifier ensemble.",
  examples: `
Exemples :
  maillage import rna_import_20221101_dpt_90.csv subventions.xlsx
  maillage match "club de tarot" --intent joint-project
  maillage match W901000123 --within 20 --json
  maillage match --all --top 10 --out partenaires.csv
  maillage overlap W901000123`,
  help: "affiche cette aide",
  store: "dossier où est gardé ce qui est importé",
  lang: "langue des messages",
  import: "lit des fichiers : RNA, subventions, organisations, liens",
  as: "source des fichiers, quand l'en-tête ne suffit pas",
  json: "un document JSON sur la sortie standard",
  list: "toutes les organisations, une par ligne",
  format: "format de la liste",
  match: "les organisations à rencontrer, pour une organisation (identifiant ou nom) ou pour toutes (--all)",
  intent: "ce que vous cherchez : meet, pool-means, share-job, joint-project, mix-publics, answer-call, speak-together",
  top: "longueur de chaque liste",
  within: "distance maximale, en kilomètres",
  sensitive: "inclut les publics et domaines sensibles (culte, opinion, syndicat…)",
  all: "pour toutes les organisations, avec --out",
  out: "fichier CSV à écrire",
  matchUsage: "maillage match : donnez un identifiant ou un nom, ou bien --all avec --out FICHIER.csv",
  overlap: "les terrains partagés avec une organisation : bénévoles et financements",
  object: "retire une organisation des suggestions et des exports, à sa demande",
  evaluate: "mesure le classement sur des liens connus, à côté de méthodes de référence",
  organisations: "fichier des organisations",
  ties: "fichier des liens",
  splits: "nombre de tirages",
};

/** What `--help` says, by language. */
export const helpTexts: Readonly<Record<"fr" | "en", typeof french>> = {
  fr: french,
  en: {
    maillage: "Maillage: whom to co-operate with? Associations to meet, why, and what to clarify together.",
    examples: `
Examples:
  maillage import rna_import_20221101_dpt_90.csv grants.xlsx
  maillage match "club de tarot" --intent joint-project
  maillage match W901000123 --within 20 --json
  maillage match --all --top 10 --out partners.csv
  maillage overlap W901000123`,
    help: "shows this help",
    store: "folder that holds what was imported",
    lang: "language of the messages",
    import: "reads files: RNA, grants, organisations, ties",
    as: "source of the files, when the header does not tell",
    json: "one JSON document on the standard output",
    list: "every organisation, one a line",
    format: "format of the list",
    match: "organisations to meet, for one organisation (id or name) or for all (--all)",
    intent: "what you are after: meet, pool-means, share-job, joint-project, mix-publics, answer-call, speak-together",
    top: "length of each list",
    within: "farthest distance, in kilometres",
    sensitive: "includes sensitive publics and sectors (faith, opinion, union…)",
    all: "for every organisation, with --out",
    out: "CSV file to write",
    matchUsage: "maillage match: give an id or a name, or else --all with --out FILE.csv",
    overlap: "shared ground with an organisation: volunteers and funding",
    object: "takes an organisation out of suggestions and exports, at its request",
    evaluate: "measures the ranking on known ties, beside reference methods",
    organisations: "file of organisations",
    ties: "file of ties",
    splits: "number of splits",
  },
};

/** What the library that reads the command line says of a wrong one, in French. */
const wrongUsage: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/, "option inconnue : $1"],
  [/^error: unknown command '(.+)'/, "commande inconnue : $1"],
  [/^error: missing required argument '(.+)'/, "il manque : $1"],
  [/^error: required option '(.+)' not specified/, "option nécessaire : $1"],
  [/^error: option '(.+)' argument missing/, "il manque la valeur de $1"],
  [/^error: option '(.+)' argument '(.+)' is invalid\..*/, "$1 n'accepte pas « $2 »"],
  [/^error: too many arguments.*/, "trop d'arguments"],
  [/\(Did you mean (?:one of )?(.+)\?\)/, "(vouliez-vous dire $1 ?)"],
];

/** A complaint about the command line, in the reader's language. */
export const usageError = (text: string, language: "fr" | "en"): string =>
  language === "en" ? text : wrongUsage.reduce((said, [pattern, sentence]) => said.replace(pattern, sentence), text);
