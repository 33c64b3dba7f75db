import { termsOf } from "../arrays/bitsets.js";
import type { Directory } from "../directory/directory.js";
import type { Organisation } from "../model/organisation.js";

/** What is known of one of two that may meet, as far as a first step depends on it. */
export interface Side {
  readonly index: number;
  readonly organisation: Organisation;
  /** Everyone it is for, the general ones too (inhabitants, members). */
  readonly publics: ReadonlySet<string>;
  /** Whether its publics were said by a register or by itself, and not read from its words. */
  readonly publicsSaid: boolean;
  readonly actions: ReadonlySet<string>;
  /** Objet social codes that say something. */
  readonly sectors: ReadonlySet<string>;
  readonly offers: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
}

const surelyKnown = 100;

/** Reads one side from the columns, so that what was said of it goes before what is inferred. */
export function sideOf(directory: Directory, index: number): Side {
  const { publics, actions, sectorSets, sectorSet } = directory;
  const organisation = directory.organisations[index] as Organisation;
  const valuesOf = (facts: Organisation["offers"]) => new Set(facts.map(({ value }) => value));
  return {
    index,
    organisation,
    publics: new Set(termsOf(publics.terms, publics.bitsets[index] as number)),
    publicsSaid: publics.trust[index] === surelyKnown,
    actions: new Set(termsOf(actions.terms, actions.bitsets[index] as number)),
    sectors: new Set(sectorSets[sectorSet[index] as number]),
    offers: valuesOf(organisation.offers),
    needs: valuesOf(organisation.needs),
  };
}

/** What both are for, and that sets them apart from others: everyone's publics are no common ground. */
export const commonPublics = ({ vocabulary }: Directory, a: Side, b: Side): string[] =>
  [...a.publics].filter((id) => b.publics.has(id) && vocabulary.publics.get(id)?.general === false);

/** A mean that one of them offers and the other looks for. */
export interface MetNeed {
  readonly means: string;
  readonly from: number;
  readonly to: number;
}

/** Offers of each that meet a need of the other, those of the first one first, in the order in which they were said. */
export const metNeeds = (a: Side, b: Side): MetNeed[] =>
  [
    [a, b],
    [b, a],
  ].flatMap(([from, to]) =>
    [...(from as Side).offers]
      .filter((id) => (to as Side).needs.has(id))
      .map((means) => ({ means, from: (from as Side).index, to: (to as Side).index })),
  );
