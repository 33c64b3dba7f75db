import type { exporting as french } from "../../fr/data/exporting.js";
import type { Widen } from "../../widen.js";

export const exporting: Widen<typeof french> = {
  take: "The network and its measures",
  takeHint:
    "Organisations, their known ties and their affinities, with groups, roles and measures. Each archive (.zip) has a manifest: version, parameters, sources, and how to cite.",
  worked: (day) => `Worked out on ${day}.`,
  stale: (day) => `Worked out on ${day}: data has changed since. The files below are of before.`,
  recompute: "Work it out again",
  notYet: "The network was not worked out yet: these files need it. From a few seconds to a few minutes.",
  notYetReader: "The network was not worked out yet. Somebody who advises associations may ask for it.",
  compute: "Work the network out",
  computing: "The network is being worked out",
  computeStep: {
    waiting: "Another work ends first.",
    affinities: "Bringing organisations together…",
    clusters: "Looking for groups…",
    measures: "Working measures out…",
    positions: "Placing them on the drawing…",
    files: "Writing files…",
  },
  download: "Download",
  downloadOf: (name) => `Download: ${name}`,
  format: {
    "csv-excel": {
      name: "Tables for Excel",
      files: "nodes-excel.csv, edges-excel.csv",
      for: "To look, sort, draw a chart: a double click opens them in a French Excel or LibreOffice.",
    },
    csv: {
      name: "Tables of data",
      files: "nodes.csv, edges.csv",
      for: "For R, Python, a database, or the import of Gephi: commas, decimal point.",
    },
    gexf: {
      name: "Gephi",
      files: "network.gexf",
      for: "To draw the network in Gephi: places, sizes and colours are there already.",
    },
    graphml: {
      name: "GraphML",
      files: "network.graphml",
      for: "For yEd or Cytoscape, with typed columns. With networkx or igraph, which do not mix directed and undirected ties, take the tables instead.",
    },
    json: {
      name: "JSON",
      files: "network.json",
      for: "For a site or a program: opens with graphology (JavaScript).",
    },
    metrics: {
      name: "Measures",
      files: "metrics.json",
      for: "For studies: centralities and role of each organisation, measures of the whole network.",
    },
    clusters: {
      name: "Groups",
      files: "clusters.json",
      for: "For studies: each group, what sets it apart, how stable it is from run to run.",
    },
  },
  dictionary: "Dictionary of columns",
  dictionaryHint: "Each column of the tables, its unit, what it says. The same names serve in every format.",
  dictionaryOf: { node: "Organisations (nodes)", edge: "Ties (edges)" },
  dictionaryColumn: { name: "Column", unit: "Unit", sentence: "What it is" },
  dictionaryKeep: "Download the dictionary",
  dictionaryName: "maillage-dictionary.csv",
  use: "Before you publish",
  useHint:
    "Publics and ways of acting may be inferred from words, and wrong about once in four. No natural person's data is there. Cite the sources, as the manifest says.",
};
