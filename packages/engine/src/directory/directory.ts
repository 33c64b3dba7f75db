import type { WordVectors } from "../text/embedding.js";
import { createActivities, type Activities } from "./activities.js";
import { isOfItsOwn } from "./closed-circles.js";
import { isNameless } from "../identity/names.js";
import type { Inference } from "./inference.js";
import type { Double } from "../identity/doubles.js";
import { bitsetOf } from "../arrays/bitsets.js";
import type { Fact } from "../model/fact.js";
import { isCorrection, trust } from "../model/fact.js";
import { kinds, type Organisation } from "../model/organisation.js";
import type { Gazetteer } from "../territory/gazetteer.js";
import { createLocations, type Locations } from "../territory/locations.js";
import { reachOf } from "../territory/reach.js";
import { stem, type Stemmer } from "../text/stem.js";
import { words } from "../text/words.js";
import { createTextVectors, type TextVectors } from "../text/vectors.js";
import { lastSigns } from "./last-signs.js";
import type { Sign } from "../model/sign.js";
import type { Tie } from "../model/tie.js";
import { createSensitivity } from "./sensitivity.js";
import { createTieGraph, type TieGraph } from "./tie-graph.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

export interface DirectorySources {
  /** One a body, sorted by id: `resolveIdentities` gives them. */
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  readonly infer: Inference;
  readonly stemmer: Stemmer;
  readonly wordVectors: WordVectors;
  /** Pairs that may be one organisation, by id. */
  readonly doubles?: readonly Pick<Double, "a" | "b">[];
}

/** A column of sets over a closed list: bit i of a bitset is the i-th term. */
export interface BitsetColumn {
  readonly terms: readonly string[];
  readonly bitsets: Uint32Array;
  /** Trust of the facts behind each bitset, in parts of 100; 0 when nothing is known. */
  readonly trust: Uint8Array;
}

/**
 * Everything that was read, frozen, by columns: organisation i stands at index i of every column. Organisations are
 * sorted by id, so that ties between equal scores are broken by comparing indices.
 */
export interface Directory {
  readonly size: number;
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  readonly kind: Uint8Array;
  readonly locations: Locations;
  /** Distinct sets of sector codes, and which set each organisation has; set 0 is the empty one. */
  readonly sectorSets: readonly (readonly string[])[];
  readonly sectorSet: Int32Array;
  readonly publics: BitsetColumn;
  /** The publics that are not general: bitsets over the same terms. */
  readonly tellingPublics: Uint32Array;
  readonly actions: BitsetColumn;
  readonly text: TextVectors;
  /** What everyone does, as vectors. */
  readonly activities: Activities;
  /** A word that a person can read for a stem. */
  readonly spell: (stem: string) => string;
  readonly graph: TieGraph;
  /** 1 for an organisation that takes part only when the reader asks for sensitive ones. */
  readonly sensitive: Uint8Array;
  /** 1 for an organisation of which the register notes that it is dormant: it is never suggested. */
  readonly dormant: Uint8Array;
  /** The last sign of life that is known of each. */
  readonly lastSigns: readonly (Sign | undefined)[];
  /** 1 for a record whose name is a letter or two, or a placeholder: nobody can be told to meet it. */
  readonly nameless: Uint8Array;
  /** Of each organisation that may be one with others, these others. */
  readonly perhapsOne: ReadonlyMap<number, readonly number[]>;
  /** 1 for a staff club, for co-owners or tenants of one building: it is suggested to its like only. */
  readonly ofItsOwn: Uint8Array;
}

/** Who may be one with whom, both ways. @param doubles pairs of ids, of which some may not be shown */
function pairedBy(
  doubles: readonly Pick<Double, "a" | "b">[],
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const paired = new Map<number, number[]>();
  for (const { a, b } of doubles) {
    const [one, other] = [indexOf.get(a), indexOf.get(b)];
    if (one === undefined || other === undefined) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      paired.set(from, [...(paired.get(from) ?? []), to]);
  }
  return paired;
}

function bitsetColumn(terms: ReadonlyMap<string, unknown>, facts: readonly (readonly Fact<string>[])[]): BitsetColumn {
  const ids = [...terms.keys()];
  const bit = new Map(ids.map((id, index) => [id, index]));
  const bitsets = new Uint32Array(facts.length);
  const trusts = new Uint8Array(facts.length);
  facts.forEach((known, index) => {
    for (const fact of known) {
      bitsets[index] = ((bitsets[index] ?? 0) | (1 << (bit.get(fact.value) as number))) >>> 0;
      trusts[index] = Math.max(trusts[index] ?? 0, trust[fact.origin] * 100);
    }
  });
  return { terms: ids, bitsets, trust: trusts };
}

/** A person who corrected a field has the last word: no guess stands beside it. */
const withGuesses = (said: readonly Fact<string>[], guessed: readonly Fact<string>[]): readonly Fact<string>[] =>
  said.some(isCorrection) ? said : [...said, ...guessed];

/** What was declared or is official about a field, else what is inferred; what is inferred stays in the record. */
const surest = (facts: readonly Fact<string>[]): readonly Fact<string>[] => {
  const said = facts.filter((fact) => fact.origin !== "inferred");
  return said.length > 0 ? said : facts;
};

/** Stems of a name and purpose without the names of its commune and département: that two are in one town is territory's matter. */
function tellingStems({ name, purpose, commune }: Organisation, gazetteer: Gazetteer, { stems }: Stemmer): string[] {
  const around = commune && gazetteer.commune(commune.value);
  const names = around ? [around.name, gazetteer.areaName("departement", around.departement)] : [];
  const places = new Set(names.flatMap((each) => words(each).map(stem)));
  const all = stems(purpose ? `${name.value}. ${purpose.value}` : name.value);
  const telling = all.filter((each) => !places.has(each));
  // A body whose name is that of its town keeps it: it has no other words.
  return telling.length > 0 ? telling : all;
}

/** Builds the columns. Pure: the same organisations and ties, in any order of rows, give the same directory. */
export function createDirectory(sources: DirectorySources): Directory {
  const { gazetteer, vocabulary, infer, stemmer, ties, wordVectors } = sources;
  const organisations = sources.organisations.map((organisation) => {
    const inferred = infer(organisation);
    return {
      ...organisation,
      publics: withGuesses(organisation.publics, inferred.publics),
      actions: withGuesses(organisation.actions, inferred.actions),
    };
  });
  const indexOf = new Map(organisations.map(({ id }, index) => [id, index]));
  const saysSomething = (code: string) => vocabulary.sectors.get(code)?.nature !== "unspecified";
  const sets = new Map<string, number>([["", 0]]);
  const sectorSet = Int32Array.from(organisations, ({ sectors }) => {
    const codes = [...new Set(sectors.map(({ value }) => value))].filter(saysSomething).sort();
    const key = codes.join(" ");
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key) as number;
  });
  const isSensitive = createSensitivity(vocabulary);
  const publics = bitsetColumn(
    vocabulary.publics,
    organisations.map((organisation) => surest(organisation.publics)),
  );
  const telling = ~bitsetOf(
    publics.terms,
    publics.terms.filter((id) => vocabulary.publics.get(id)?.general),
  );
  const learned = new Set(wordVectors.terms);
  const stems = organisations.map((organisation) => tellingStems(organisation, gazetteer, stemmer));
  return Object.freeze({
    size: organisations.length,
    organisations,
    ties,
    indexOf,
    gazetteer,
    vocabulary,
    kind: Uint8Array.from(organisations, ({ kind }) => kinds.indexOf(kind.value)),
    locations: createLocations(organisations, gazetteer, reachOf),
    sectorSets: [...sets.keys()].map((key) => (key === "" ? [] : key.split(" "))),
    sectorSet,
    publics,
    tellingPublics: publics.bitsets.map((bitset) => (bitset & telling) >>> 0),
    actions: bitsetColumn(
      vocabulary.actions,
      organisations.map(({ actions }) => surest(actions)),
    ),
    text: createTextVectors(stems),
    activities: createActivities(
      organisations.map(({ sectors }, index) => ({
        stems: stems[index] ?? [],
        // A code that the register has too rarely to be learned speaks by its family.
        codes: sectors.map(({ value }) =>
          learned.has(value) ? value : (vocabulary.sectors.get(value)?.family ?? value),
        ),
      })),
      wordVectors,
    ),
    spell: stemmer.spell,
    graph: createTieGraph(ties, indexOf, organisations.length),
    sensitive: Uint8Array.from(organisations, (organisation) => (isSensitive(organisation) ? 1 : 0)),
    lastSigns: lastSigns(organisations, ties, indexOf),
    dormant: Uint8Array.from(organisations, ({ dormant }) => (dormant ? 1 : 0)),
    perhapsOne: pairedBy(sources.doubles ?? [], indexOf),
    nameless: Uint8Array.from(organisations, ({ name }) => (isNameless(name.value) ? 1 : 0)),
    ofItsOwn: Uint8Array.from(organisations, (organisation) => (isOfItsOwn(organisation) ? 1 : 0)),
  });
}
