import type { Directory } from "../directory/directory.js";
import { stem } from "../text/stem.js";
import { words as wordsIn } from "../text/words.js";
import type { Network } from "./build.js";
import type { FeatureColumn } from "./communities/names.js";

/** How many of the weightiest words of a text stand for it. */
const wordsOfText = 6;

/** Stems of the names of places where members are: the communes say them already, and whole. */
function placeStems({ organisations, gazetteer }: Directory, members: Network["members"]): ReadonlySet<string> {
  const codes = new Set(Array.from(members, (index) => organisations[index]?.commune?.value));
  const names = [...codes].map((code) => (code === undefined ? undefined : gazetteer.commune(code)?.name));
  return new Set(names.flatMap((name) => wordsIn(name ?? "").map(stem)));
}

/**
 * What may set a community apart: columns `sector`, `public`, `action`, `commune`, `word` of codes, ids and stems.
 * Sensitive publics, actions and sectors are left out, and the words
 * of places.
 */
export function featuresOf({ directory, members }: Network): FeatureColumn[] {
  const { organisations, text, vocabulary } = directory;
  type Organisation = (typeof organisations)[number];
  const open = (terms: ReadonlyMap<string, { readonly sensitive: boolean }>, facts: readonly { value: string }[]) =>
    facts.map(({ value }) => value).filter((id) => terms.get(id)?.sensitive !== true);
  const places = placeStems(directory, members);
  const words = (index: number): string[] =>
    Array.from(
      { length: (text.starts[index + 1] as number) - (text.starts[index] as number) },
      (_, at) => (text.starts[index] as number) + at,
    )
      .sort((a, b) => (text.weights[b] as number) - (text.weights[a] as number) || a - b)
      .map((slot) => text.vocabulary[text.terms[slot] as number] as string)
      .filter((each) => !places.has(each))
      .slice(0, wordsOfText);
  const columns: Readonly<Record<string, (organisation: Organisation, index: number) => string[]>> = {
    sector: ({ sectors }) => open(vocabulary.sectors, sectors),
    public: ({ publics }) => open(vocabulary.publics, publics),
    action: ({ actions }) => open(vocabulary.actions, actions),
    commune: ({ commune }) => (commune ? [commune.value] : []),
    word: (_, index) => words(index),
  };
  return Object.entries(columns).map(([type, read]) => ({
    type,
    byNode: Array.from(members, (index) => read(organisations[index] as Organisation, index)),
  }));
}
