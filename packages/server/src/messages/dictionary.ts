import { csvLine, excelFrance } from "@maillage/engine/export";
import { nodeMeasures } from "@maillage/engine/network";
import type { Language } from "./language.js";
import type { Dictionary } from "../answers/dictionary.js";
import { measureWords } from "./measures.js";

type Column = Dictionary["items"][number];

/** Name, unit, sentence: in French, then in English. */
type Told = readonly [name: string, fr: readonly [string, string], en: readonly [string, string]];

const nodes: readonly Told[] = [
  [
    "Id",
    ["texte", "Numéro RNA, sinon l'identifiant que donne la source."],
    ["text", "RNA number, else the source's id."],
  ],
  ["Label", ["texte", "Nom de l'organisation."], ["text", "Name of the organisation."]],
  [
    "kind",
    ["mot", "Nature : association, network (réseau), authority (collectivité), enterprise, institution."],
    ["word", "association, network, authority, enterprise or institution."],
  ],
  ["communeCode", ["code INSEE", "Commune d'aujourd'hui."], ["INSEE code", "Commune of today."]],
  ["communeName", ["texte", "Nom de la commune."], ["text", "Name of the commune."]],
  [
    "latitude",
    ["degrés (WGS 84)", "Point de la commune, jamais plus fin."],
    ["degrees (WGS 84)", "Point of the commune, never finer."],
  ],
  [
    "longitude",
    ["degrés (WGS 84)", "Point de la commune, jamais plus fin."],
    ["degrees (WGS 84)", "Point of the commune, never finer."],
  ],
  [
    "sectors",
    ["codes entre |", "Domaines, codes du RNA."],
    ["codes between |", "Fields of activity, codes of the RNA."],
  ],
  [
    "publics",
    ["codes entre |", "Publics, déclarés ou déduits des mots."],
    ["codes between |", "Publics, declared or inferred from words."],
  ],
  [
    "actions",
    ["codes entre |", "Manières d'agir, déclarées ou déduites des mots."],
    ["codes between |", "Ways of acting, declared or inferred from words."],
  ],
  ["cluster", ["numéro", "Groupe d'affinité ; vide pour qui est seul."], ["number", "Group; empty for one alone."]],
  [
    "stability",
    ["de 0 à 1", "Part des essais où l'organisation reste avec le même groupe."],
    ["0 to 1", "Share of the runs in which it stays with the same group."],
  ],
  ["role", ["mot", "Place dans le réseau, d'après ses liens."], ["word", "Place in the network, by its links."]],
];

const drawn: readonly Told[] = [
  ["X", ["sans unité", "Place sur le dessin."], ["no unit", "Place in the drawing."]],
  ["Y", ["sans unité", "Place sur le dessin."], ["no unit", "Place in the drawing."]],
  [
    "Size",
    ["sans unité", "Taille du point, d'après le nombre de liens."],
    ["no unit", "Size of the dot, by its links."],
  ],
  ["Color", ["#rrvvbb", "Couleur du groupe."], ["#rrggbb", "Colour of the group."]],
];

const edges: readonly Told[] = [
  ["Source", ["Id", "Premier bout : l'adhérente, ou le financeur."], ["Id", "First end: the member, or the funder."]],
  [
    "Target",
    ["Id", "Second bout : le réseau, ou la bénéficiaire."],
    ["Id", "Second end: the network, or the beneficiary."],
  ],
  ["Type", ["mot", "Directed (orienté) ou Undirected."], ["word", "Directed or Undirected."]],
  ["Id", ["texte", "Numéro du lien dans ce fichier."], ["text", "Number of the tie in this file."]],
  [
    "Weight",
    ["sans unité", "Poids du lien ; de 0 à 1 pour une affinité."],
    ["no unit", "Weight; 0 to 1 for an affinity."],
  ],
  [
    "Kind",
    ["mot", "membership (adhésion), funding (financement), cooperation, affinity (affinité calculée)."],
    ["word", "membership, funding, cooperation, or affinity (computed)."],
  ],
  [
    "origin",
    ["mot", "official, declared ou inferred : d'où vient un lien connu."],
    ["word", "official, declared or inferred: where a known tie comes from."],
  ],
  ["source_of_fact", ["identifiant", "Source qui dit ce lien."], ["id", "Source that says this tie."]],
  ["year", ["année", "Année d'un financement."], ["year", "Year of a grant."]],
  ["amount", ["euros", "Montant d'un financement."], ["euros", "Amount of a grant."]],
  [
    "kept",
    ["mot", "Pourquoi une affinité est gardée : mutual (réciproque), backbone (ossature) ou both."],
    ["word", "Why an affinity is kept: mutual, backbone, or both."],
  ],
];

const units = { fr: "sans unité", en: "no unit" } as const;

/** Every column of the tables of nodes and edges, in their order, in the words of one language. */
export function presentDictionary(language: Language): Column[] {
  const told =
    (of: Column["of"]) =>
    ([name, fr, en]: Told): Column => {
      const [unit, sentence] = language === "fr" ? fr : en;
      return { of, name, unit, sentence };
    };
  const measures = nodeMeasures.map(({ id }): Column => {
    const { label = id, sentence = "" } = measureWords[language][id] ?? {};
    return { of: "node", name: id, unit: units[language], sentence: `${label}. ${sentence}` };
  });
  return [...nodes.map(told("node")), ...measures, ...drawn.map(told("node")), ...edges.map(told("edge"))];
}

const heads = {
  fr: ["tableau", "colonne", "unité", "ce que c'est"],
  en: ["table", "column", "unit", "what it is"],
} as const;

/** The same as a table for Excel. */
export const dictionaryText = (language: Language): string =>
  excelFrance.mark +
  [
    heads[language],
    ...presentDictionary(language).map(({ of, name, unit, sentence }) => [`${of}s`, name, unit, sentence]),
  ]
    .map((cells) => csvLine(cells, excelFrance))
    .join("");
