import { dimensionIds, wholeWeight } from "@maillage/engine/match";
import { nodeMeasures } from "@maillage/engine/network";
import type { Vocabularies } from "../answers/vocabularies.js";
import { measureWords } from "../messages/measures.js";
import { sourceLabels } from "../messages/sources.js";
import type { Question } from "./question.js";

const listed = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([id, label]) => ({ id, label }));

/** The closed lists, in the reader's language: what filters, corrections and legends are made of. */
export const vocabularies: Question<object, Vocabularies> = (
  { maillage: { tables }, words },
  _parameters,
  { language },
) => {
  const { vocabulary, intents } = tables;
  const { say, labels, terms } = words[language];
  return {
    sectors: [...vocabulary.sectors.values()].map(({ id, family, sensitive }) => ({
      id,
      label: labels.term("sectors", id),
      family,
      sensitive,
    })),
    publics: [...vocabulary.publics.values()].map(({ id, sensitive, general }) => ({
      id,
      label: labels.term("publics", id),
      sensitive,
      general,
    })),
    actions: [...vocabulary.actions.values()].map(({ id, sensitive }) => ({
      id,
      label: labels.term("actions", id),
      sensitive,
    })),
    means: [...vocabulary.means.values()].map(({ id, kind }) => ({ id, label: labels.term("means", id), kind })),
    intents: intents.map(({ id, label, labelEn, weights }) => ({
      id,
      label: language === "fr" ? label : labelEn,
      question: terms.question[id] ?? "",
      weights: Object.fromEntries(dimensionIds.map((dimension) => [dimension, weights[dimension] / wholeWeight])),
    })),
    dimensions: dimensionIds.map((id) => ({ id, label: say.dimension[id], sentence: terms.looksAt[id] })),
    kinds: listed(terms.kind),
    origins: listed(terms.origin),
    sources: listed(sourceLabels[language]),
    roles: listed(say.role),
    measures: nodeMeasures.map(({ id }) => {
      const { label = id, sentence = "" } = measureWords[language][id] ?? {};
      return { id, label, sentence };
    }),
    labels: listed(say.label),
    themes: tables.documents.themes.map(({ id, label }) => ({ id, label: label[language] })),
    levels: listed(say.level),
  };
};
