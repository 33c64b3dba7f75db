/** What is taken away. */
export const exporting = {
  take: "Le réseau et ses mesures",
  takeHint:
    "Les organisations, leurs liens connus et leurs affinités, avec les groupes, les rôles et les mesures. Chaque archive (.zip) contient un manifeste : version, paramètres, sources, et comment citer.",
  worked: (day: string) => `Calculé le ${day}.`,
  stale: (day: string) => `Calculé le ${day} : les données ont changé depuis. Les fichiers ci-dessous datent d'avant.`,
  recompute: "Calculer à nouveau",
  notYet:
    "Le réseau n'a pas encore été calculé : il le faut pour emporter ces fichiers. Quelques secondes à quelques minutes.",
  notYetReader: "Le réseau n'a pas encore été calculé. Une personne qui accompagne les associations peut le demander.",
  compute: "Calculer le réseau",
  computing: "Calcul du réseau",
  computeStep: {
    waiting: "Un autre travail se termine d'abord.",
    affinities: "Rapprochement des organisations…",
    clusters: "Recherche des groupes…",
    measures: "Calcul des mesures…",
    positions: "Placement sur le dessin…",
    files: "Écriture des fichiers…",
  },
  download: "Télécharger",
  downloadOf: (name: string) => `Télécharger : ${name}`,
  format: {
    "csv-excel": {
      name: "Tableaux pour Excel",
      files: "nodes-excel.csv, edges-excel.csv",
      for: "Pour regarder, trier, faire un graphique : s'ouvre d'un double-clic dans Excel ou LibreOffice en français.",
    },
    csv: {
      name: "Tableaux de données",
      files: "nodes.csv, edges.csv",
      for: "Pour R, Python, une base, ou l'import de Gephi : virgules, point décimal.",
    },
    gexf: {
      name: "Gephi",
      files: "network.gexf",
      for: "Pour dessiner le réseau dans Gephi : places, tailles et couleurs y sont déjà.",
    },
    graphml: {
      name: "GraphML",
      files: "network.graphml",
      for: "Pour yEd ou Cytoscape, colonnes typées. Avec networkx ou igraph, qui ne mêlent pas liens orientés et non orientés, prenez plutôt les tableaux.",
    },
    json: {
      name: "JSON",
      files: "network.json",
      for: "Pour un site ou un programme : s'ouvre avec graphology (JavaScript).",
    },
    metrics: {
      name: "Mesures",
      files: "metrics.json",
      for: "Pour l'étude : centralités et rôle de chaque organisation, mesures de tout le réseau.",
    },
    clusters: {
      name: "Groupes",
      files: "clusters.json",
      for: "Pour l'étude : chaque groupe, ce qui le distingue, sa stabilité d'un essai à l'autre.",
    },
  },
  dictionary: "Dictionnaire des colonnes",
  dictionaryHint:
    "Chaque colonne des tableaux, son unité, ce qu'elle dit. Les mêmes noms servent dans tous les formats.",
  dictionaryOf: { node: "Organisations (nodes)", edge: "Liens (edges)" },
  dictionaryColumn: { name: "Colonne", unit: "Unité", sentence: "Ce que c'est" },
  dictionaryKeep: "Télécharger le dictionnaire",
  dictionaryName: "maillage-dictionnaire.csv",
  use: "Avant de publier",
  useHint:
    "Les publics et manières d'agir peuvent être déduits de mots, et faux une fois sur quatre environ. Aucune donnée de personne physique ne s'y trouve. Citez les sources, comme le manifeste le dit.",
} as const;
