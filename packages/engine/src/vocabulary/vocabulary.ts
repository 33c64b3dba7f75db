import type { Kind } from "../model/organisation.js";

/** One entry of a closed list, with its French label and definition. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Reveals faith, opinion, union or health: takes part in a suggestion only when the reader asks. */
  readonly sensitive: boolean;
}

export interface Means extends Term {
  readonly kind: "human" | "skills" | "equipment" | "premises" | "money";
}

export interface Public extends Term {
  /**
   * Two bodies do not have it in common because both have it: everyone; those who practise an activity or a trade (that
   * is the sector's matter: rugby players and tarot players are no common public); the inhabitants of a place (that is
   * the territory's).
   */
  readonly general: boolean;
}

export interface Sector extends Term {
  /** Six digits, as published. */
  readonly id: string;
  /** Code of the family; its own code for a family. */
  readonly family: string;
  /**
   * `practice`: a family in which the same activity with another age or public is a bridge, not a rival (sport).
   * `unspecified`: says nothing about what an organisation does.
   */
  readonly nature?: "practice" | "unspecified";
}

/** What a name may tell of those who meet under it; `neither` are words that only look as if ("syndicat d'initiative"). */
export type Told = "union" | "party" | "faith" | "health" | "orientation" | "neither";

/** One row of `data/lexicons/sensitive-names.csv`: words as a cue has them, `*` for any ending. */
export interface TellingName {
  readonly words: string;
  readonly tells: Told;
}

/** The closed lists, handed in. The order of a list is the bit that its entries have in a bitset. */
export interface Vocabulary {
  readonly sectors: ReadonlyMap<string, Sector>;
  /** How near two families are, in [0, 1]: `nearness(a, b)`; symmetric, 1 for a family and itself. */
  readonly familyNearness: (a: string, b: string) => number;
  readonly publics: ReadonlyMap<string, Public>;
  readonly actions: ReadonlyMap<string, Term>;
  readonly means: ReadonlyMap<string, Means>;
  /** Words of a name that tell of faith, opinion, union, health or orientation. */
  readonly tellingNames: readonly TellingName[];
  /** Publics in the words of other lists → ours, all that fit; none for words that name none of ours ("adultes"). */
  readonly publicSpellings: ReadonlyMap<string, readonly string[]>;
  /** Ways of acting in the words of other lists → ours. */
  readonly actionSpellings: ReadonlyMap<string, readonly string[]>;
  /** Activities in the words of other lists → objet social codes. */
  readonly sectorSpellings: ReadonlyMap<string, readonly string[]>;
  /** Codes of structures of data.inclusion (`CCAS`, `ASSO`) → what such a body is, where it is plain. */
  readonly typologies: ReadonlyMap<string, Kind>;
  /** Prefix of a NAF code (`88.91A`, `62`) → the objet social code that plainly says the same. */
  readonly nafSectors: ReadonlyMap<string, string>;
}
