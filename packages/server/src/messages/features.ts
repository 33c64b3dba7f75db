import type { Directory } from "@maillage/engine/directory.js";
import type { Distinctive } from "@maillage/engine/network/communities/names.js";
import type { Labels } from "./labels.js";

const parts = (feature: string): readonly [kind: string, value: string] => {
  const at = feature.indexOf(":");
  return [feature.slice(0, at), feature.slice(at + 1)];
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/**
 * A name for a community of `size` members: what it does, its most telling word, where it is. Traits that many share first.
 */
export function nameFrom(
  distinctive: readonly Distinctive[],
  size: number,
  labels: Labels,
  directory: Directory,
): string {
  const said = new Set<string>();
  const shared = distinctive.filter(({ inside }) => inside >= commonFrom * size);
  const common = shared.length > 0 ? shared : distinctive;
  for (const [kinds, most] of nameOf) {
    const of = common.filter(({ feature }) => kinds.includes(parts(feature)[0])).slice(0, most);
    for (const { feature } of of) {
      const label = featureLabel(feature, labels, directory);
      // A word that a label already holds adds nothing.
      if (![...said].some((known) => known.toLowerCase().includes(label.toLowerCase().slice(0, 5))))
        said.add(capital(label));
    }
  }
  return [...said].join(" · ");
}
