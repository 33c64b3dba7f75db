import type { Network } from "./build.js";

/** How many of the weightiest words of a text stand for it. */
const wordsOfText = 6;

/**
 * What may set a community apart, for each node: `sector:CODE`, `public:ID`, `action:ID`, `commune:CODE`, `word:STEM`.
 * Sensitive publics, actions and sectors are left out.
 */
export function featuresOf({ directory, members }: Network): string[][] {
  const { organisations, text, vocabulary } = directory;
  const open = (terms: ReadonlyMap<string, { readonly sensitive: boolean }>, id: string) =>
    terms.get(id)?.sensitive !== true;
  return Array.from(members, (place) => {
    const organisation = organisations[place] as (typeof organisations)[number];
    const words = Array.from(
      { length: (text.starts[place + 1] as number) - (text.starts[place] as number) },
      (_, at) => (text.starts[place] as number) + at,
    )
      .sort((a, b) => (text.weights[b] as number) - (text.weights[a] as number) || a - b)
      .slice(0, wordsOfText)
      .map((slot) => `word:${text.vocabulary[text.terms[slot] as number]}`);
    const of = (kind: string, values: readonly { readonly value: string }[], keep: (id: string) => boolean) =>
      values.filter(({ value }) => keep(value)).map(({ value }) => `${kind}:${value}`);
    return [
      ...new Set([
        ...of("sector", organisation.sectors, (id) => open(vocabulary.sectors, id)),
        ...of("public", organisation.publics, (id) => open(vocabulary.publics, id)),
        ...of("action", organisation.actions, (id) => open(vocabulary.actions, id)),
        ...(organisation.commune ? [`commune:${organisation.commune.value}`] : []),
        ...words,
      ]),
    ];
  });
}
