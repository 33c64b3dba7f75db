import { termsOf } from "../arrays/bitsets.js";
import type { Directory } from "../directory/directory.js";
import { kinds, type Organisation } from "../model/organisation.js";
import { trust, type Fact } from "../model/fact.js";

/** Something that one brings to a table: its id in its aspect, and how far it is to be trusted, in parts of 100. */
export interface Brought {
  readonly id: string;
  readonly trust: number;
}

/** One way of looking at who sits at a table. A new one is a line here. */
export interface Aspect {
  /** Every id that may be asked for. */
  known(directory: Directory, id: string): boolean;
  /** What organisation `index` brings; each id once, in a fixed order. */
  brings(directory: Directory, index: number): readonly Brought[];
}

const organisationAt = (directory: Directory, index: number) => directory.organisations[index] as Organisation;

/** The surest fact of each value. */
function brought(facts: readonly Fact<string>[]): Brought[] {
  const best = new Map<string, number>();
  for (const { value, origin } of facts) best.set(value, Math.max(best.get(value) ?? 0, trust[origin] * 100));
  return [...best].map(([id, trusted]) => ({ id, trust: trusted }));
}

/** Publics that are no "everyone", ways of acting, means offered, communes, kinds of actor. */
export const aspects = {
  publics: {
    known: ({ vocabulary }, id) => vocabulary.publics.get(id)?.general === false,
    brings: ({ publics, tellingPublics }, index) =>
      termsOf(publics.terms, tellingPublics[index] as number).map((id) => ({
        id,
        trust: publics.trust[index] as number,
      })),
  },
  actions: {
    known: ({ vocabulary }, id) => vocabulary.actions.has(id),
    brings: ({ actions }, index) =>
      termsOf(actions.terms, actions.bitsets[index] as number).map((id) => ({
        id,
        trust: actions.trust[index] as number,
      })),
  },
  means: {
    known: ({ vocabulary }, id) => vocabulary.means.has(id),
    brings: (directory, index) => brought(organisationAt(directory, index).offers),
  },
  communes: {
    known: ({ gazetteer }, id) => gazetteer.commune(id) !== undefined,
    brings: (directory, index) => {
      const { commune } = organisationAt(directory, index);
      return commune ? brought([commune]) : [];
    },
  },
  kinds: {
    known: (_, id) => (kinds as readonly string[]).includes(id),
    brings: (directory, index) => brought([organisationAt(directory, index).kind]),
  },
} satisfies Readonly<Record<string, Aspect>>;

export type AspectId = keyof typeof aspects;

/** In the order in which a table is shown. */
export const aspectIds = Object.keys(aspects) as readonly AspectId[];

/** One thing that a table may hold. */
export interface Element {
  readonly aspect: AspectId;
  readonly id: string;
}

export const elementKey = ({ aspect, id }: Element): string => `${aspect}:${id}`;
