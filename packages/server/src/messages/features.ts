import type { Directory } from "@maillage/engine/directory";
import { distinctNames, type Distinctive, type Terms } from "@maillage/engine/network";
import type { Labels } from "./labels.js";
import { capital } from "./terms.js";

/** A community, as its name is made from. */
export interface Named {
  readonly distinctive: readonly Distinctive[];
  readonly members: readonly number[];
}

const parts = (feature: string): readonly [kind: string, value: string] => {
  const at = feature.indexOf(":");
  return [feature.slice(0, at), feature.slice(at + 1)];
};

/** A feature in words. */
export function featureLabel(feature: string, labels: Labels, { spell }: Directory): string {
  const [kind, value] = parts(feature);
  const say: Readonly<Record<string, (value: string) => string>> = {
    sector: labels.sector,
    public: (id) => labels.publics([id]),
    action: (id) => labels.actions([id]),
    commune: labels.commune,
    word: spell,
  };
  return say[kind]?.(value) ?? value;
}

/** Kinds of features that make a name, at most so many of each: what, then where. */
const nameOf: readonly (readonly [kinds: readonly string[], most: number])[] = [
  [["sector", "public"], 1],
  [["word"], 1],
  [["commune"], 2],
];

/** A trait names a community when this share of its members has it. */
const commonFrom = 0.15;

/** A text without accents, in small letters: registers write FETES for fêtes. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * What a community of `size` members may be called by: what it does, its most telling word, where it is, then all else
 * that sets it apart. Traits that many share first.
 */
function termsOf({ distinctive, members }: Named, labels: Labels, directory: Directory): Terms {
  const said: string[] = [];
  const say = (of: readonly Distinctive[]) => {
    for (const { feature } of of) {
      const label = featureLabel(feature, labels, directory);
      // A word that a label already holds adds nothing.
      if (!said.some((known) => plain(known).includes(plain(label).slice(0, 5)))) said.push(capital(label));
    }
  };
  const shared = distinctive.filter(({ inside }) => inside >= commonFrom * members.length);
  const common = shared.length > 0 ? shared : distinctive;
  for (const [kinds, most] of nameOf)
    say(common.filter(({ feature }) => kinds.includes(parts(feature)[0])).slice(0, most));
  const first = said.length;
  say(distinctive);
  return { first: said.slice(0, first), more: said.slice(first) };
}

/** Names of communities, no two alike. @param unnamed what to call one without a telling trait */
export const namesFrom = (
  communities: readonly Named[],
  labels: Labels,
  directory: Directory,
  unnamed: string,
): string[] =>
  distinctNames(
    communities.map((community) => termsOf(community, labels, directory)),
    unnamed,
  );
