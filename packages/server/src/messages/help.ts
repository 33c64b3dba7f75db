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
  network: "le réseau : combien d'organisations, de liens connus et d'affinités retenues",
  clusters: "les groupes du réseau, leur nom, leur stabilité",
  metrics: "les mesures du réseau et le rôle de chaque organisation",
  export: "écrit le réseau et son analyse dans des fichiers que d'autres ouvrent, avec un manifeste",
  diagnose: "le diagnostic d'un territoire : commune, EPCI (SIREN), département ou région (R76)",
  reference: "territoire de comparaison ; sans lui, tout le reste de ce qui est importé",
  report: "fichier Markdown à écrire",
  replay: "refait un export d'après son manifeste et compare chaque octet",
  serve: "ouvre le serveur : une adresse pour le navigateur et pour d'autres logiciels",
  port: "port d'écoute",
  host: "adresse d'écoute",
  backup: "copie tout ce qui est gardé dans un fichier, même pendant que d'autres s'en servent",
  restore: "remet ce que contient une sauvegarde",
  keep: "longueur des listes dont on retient les affinités",
  alpha: "seuil du filtre des affinités qui ressortent, entre 0 et 1",
  territory: "commune, EPCI (SIREN), département ou région (R76) ; plusieurs entre virgules",
  projection: "les liens pris en compte : tous, connus seulement, affinités seulement",
  resolution: "finesse des groupes : plus grand, plus de groupes",
  runs: "nombre de tirages dont les groupes sont le consensus",
  seed: "graine des tirages",
  previous: "groupes d'avant (clusters --json), pour garder leurs identifiants",
  exportFormat: "format des fichiers ; csv-excel pour Excel en français",
  outFolder: "dossier où écrire",
  layout: "positions : par affinité, ou sur la carte",
  undirected: "adhésions et financements écrits sans direction, pour les logiciels qui refusent les réseaux mixtes",
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
    network: "the network: how many organisations, known ties and kept affinities",
    clusters: "the groups of the network, their names, their stability",
    metrics: "measures of the network, and the role of each organisation",
    export: "writes the network and its analysis to files that others open, with a manifest",
    diagnose: "the diagnosis of a territory: commune, EPCI (SIREN), département or région (R76)",
    reference: "territory to compare with; without it, all the rest of what was imported",
    report: "Markdown file to write",
    replay: "makes an export again from its manifest and compares every byte",
    serve: "opens the server: an address for browsers and for other software",
    port: "port to listen on",
    host: "address to listen on",
    backup: "copies everything to a file, while others use it",
    restore: "puts back what a backup holds",
    keep: "length of the lists from which affinities are kept",
    alpha: "threshold of the filter of affinities that stand out, between 0 and 1",
    territory: "commune, EPCI (SIREN), département or région (R76); several between commas",
    projection: "ties that count: all, known ones only, affinities only",
    resolution: "how fine the groups are: greater, more groups",
    runs: "number of runs whose consensus the groups are",
    seed: "seed of the runs",
    previous: "earlier groups (clusters --json), to keep their ids",
    exportFormat: "format of the files; csv-excel for Excel in French",
    outFolder: "folder to write to",
    layout: "positions: by affinity, or on the map",
    undirected: "memberships and grants without direction, for software that refuses mixed networks",
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
