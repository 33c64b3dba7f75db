import type { Fact } from "../model/fact.js";
import type { Organisation } from "../model/organisation.js";
import { createCueFinder } from "../text/cues.js";
import { elidedWords } from "../text/empty-words.js";
import { words } from "../text/words.js";
import type { TellingName, Told, Vocabulary } from "../vocabulary/vocabulary.js";

/** An acronym written with dots or spaces is one word: "C.G.T.", "S U D". */
const acronym =
  /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,}(?![\p{L}\p{N}'’])/gu;
const joined = (name: string): string => name.replace(acronym, (letters) => `${letters.replace(/[^\p{L}]/gu, "")} `);

/** Finds what names tell. What `neither` matches is taken out first. */
export function createNameReader(
  names: readonly TellingName[],
): (name: string) => Exclude<Told, "neither"> | undefined {
  const cuesOf = (wanted: (tells: Told) => boolean) =>
    createCueFinder(names.flatMap(({ words: cue, tells }) => (wanted(tells) ? [{ term: tells, cue }] : [])));
  const harmless = cuesOf((tells) => tells === "neither");
  const telling = cuesOf((tells) => tells !== "neither");
  return (name) => {
    const told = words(joined(name));
    const first = telling(told)[0];
    if (first === undefined) return undefined;
    const matched = harmless(told).sort((a, b) => b.words.length - a.words.length);
    if (matched.length === 0) return first.term as Exclude<Told, "neither">;
    // What a cue matched comes without elided words.
    const text = ` ${told.filter((word) => !elidedWords.has(word)).join(" ")} `;
    const rest = matched.reduce((left, { words: met }) => left.replaceAll(` ${met} `, " · "), text);
    return telling(rest.split(" "))[0]?.term as Exclude<Told, "neither"> | undefined;
  };
}

/** Whether an organisation takes part only where a reader asks for sensitive ones: by its codes, publics, ways of acting, or names. */
export function createSensitivity({
  sectors,
  publics,
  actions,
  tellingNames,
}: Vocabulary): (organisation: Organisation) => boolean {
  const read = createNameReader(tellingNames);
  const some = (terms: ReadonlyMap<string, { readonly sensitive: boolean }>, facts: readonly Fact<string>[]) =>
    facts.some(({ value }) => terms.get(value)?.sensitive);
  return (organisation) =>
    some(sectors, organisation.sectors) ||
    some(publics, organisation.publics) ||
    some(actions, organisation.actions) ||
    (organisation.kind.value !== "authority" &&
      [organisation.name.value, ...organisation.otherNames].some((name) => read(name) !== undefined));
}
