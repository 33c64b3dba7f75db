import { createDirectory, type Directory } from "./directory/directory.js";
import { inferenceFrom } from "./directory/inference.js";
import { createFinder, type FindOptions, type FoundPage } from "./find/finder.js";
import { findOrganisation, type FoundByName } from "./find/name-or-number.js";
import type { Objection } from "./identity/objections.js";
import { resolveIdentities, type Records, type Resolved } from "./identity/resolve.js";
import { chanceMeans } from "./match/chance.js";
import type { Gates } from "./match/gates.js";
import type { Intent } from "./match/intent.js";
import { openMatching } from "./match/matching.js";
import { explainPartners, findCandidates, type Candidates, type Partners } from "./match/partners.js";
import type { DimensionId } from "./match/dimensions/dimensions.js";
import { createScorer, type Scorer } from "./match/scorer.js";
import { openSearch } from "./match/search/branch-and-bound.js";
import type { Search } from "./match/search/search.js";
import { poolOf, rankStability } from "./match/stability.js";
import { openNetwork, type NetworkChoice, type OpenedNetwork } from "./network/open-network.js";
import { overlapReporter, type OverlapReporter } from "./overlap/report.js";
import { describedCommunes } from "./read/layouts/communes.js";
import type { Tables } from "./tables/tables.js";
import { createStemmer } from "./text/stem.js";

/** Any number does; one number makes runs comparable. */
const seedByDefault = 1901;

/** Scorers of weights that readers made up are kept too, the latest few: a slider moves step by step. */
const scorersKept = 24;

export interface MaillageOptions {
  /** Seed of the chance pairs, of the draws of weights, and of what a diagnosis estimates by drawing. */
  readonly seed?: number;
  /** Who asked to be left out: they are in nothing that is opened. */
  readonly objections?: readonly Objection[];
}

/** What is asked of a ranking. */
export interface PartnersAsked {
  readonly intent: Intent;
  /** Length of each list. */
  readonly top: number;
  readonly gates: Gates;
}

/** Two lists, and of each suggestion the share of draws of weights in which it stays in its list, by index. */
export interface StablePartners extends Partners {
  /** By index; of close and unsure ones together. */
  readonly stability: Readonly<Record<keyof Candidates, ReadonlyMap<number, number>>>;
  /** Dimensions of which more should be known of the organisation that asks. */
  readonly missing: readonly DimensionId[];
}

/**
 * Records, understood: who is who, what each does, and everything that can be asked of them. It never changes; what is
 * costly is opened when it is first asked for. Organisations are numbers: indices in `directory.organisations`.
 */
export interface Maillage {
  readonly directory: Directory;
  readonly tables: Tables;
  /** What a person should look at: records that may be one body, ties whose end is unknown. */
  readonly problems: Resolved["problems"];
  /** Pairs that may be one organisation, for a person to decide. */
  readonly doubles: Resolved["doubles"];
  /** Every number and id, and the id under which its organisation stands in the directory. */
  readonly canonical: Resolved["canonical"];
  /** Every number and id of those that objected. */
  readonly objected: Resolved["objected"];
  /** The objections, each with what is known now of who made it: to be kept for the day that it is known otherwise. */
  readonly objections: Resolved["objections"];
  /** Opening a scorer reads the whole directory: those of the latest intents and weights are kept. */
  scorer(intent: Intent): Scorer;
  /** The best of those that a scorer ranks for one organisation, exactly, without asking everyone. */
  readonly search: Search;
  /** Search as one types. @throws MalformedCursor, RangeError as `Finder` */
  find(typed: string, options?: FindOptions): FoundPage;
  /** The one organisation that a reader means, by a number or a whole name. */
  findOne(typed: string): FoundByName;
  /** Whom to meet, and why: near ones, and those one would not have thought of. */
  partners(index: number, asked: PartnersAsked): StablePartners;
  /** How grounds overlap, for volunteers and for funding. */
  readonly sharedGround: OverlapReporter;
  /** Known ties and kept affinities as one network. Cost: one search an organisation; `at` hears how many are done. */
  network(choice: NetworkChoice, at?: (done: number) => void): OpenedNetwork;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * Opens Maillage on records (`sources` reads them from tables) with the tables of `data/` (`tablesFrom`). The same
 * records, in any order, give the same answers. An imported table of communes gives them its points.
 */
export function openMaillage(
  records: Records,
  tables: Tables,
  { seed = seedByDefault, objections = [] }: MaillageOptions = {},
): Maillage {
  const { gazetteer, vocabulary, lexicon, stopWords, wordVectors } = tables;
  const details = describedCommunes(records.organisations);
  const resolved = resolveIdentities(records, objections, tables);
  const { organisations, ties, problems, canonical, objected } = resolved;
  const directory = createDirectory({
    organisations,
    ties,
    gazetteer: details.size === 0 ? gazetteer : gazetteer.withDetails(details),
    vocabulary,
    infer: inferenceFrom(lexicon),
    stemmer: createStemmer(stopWords),
    wordVectors,
    doubles: resolved.doubles,
  });
  const finder = once(() => createFinder(directory));
  const overlaps = once(() => overlapReporter(directory));
  const matching = once(() => openMatching(directory));
  const opened = once(() => openSearch(matching()));
  const search: Search = (query, k, gate) => opened()(query, k, gate);
  const scorers = new Map<string, Scorer>();
  const scorer = (intent: Intent): Scorer => {
    const key = JSON.stringify([intent.id, intent.weights]);
    const kept = scorers.get(key) ?? createScorer(matching(), intent, chanceMeans(matching(), intent.options, seed));
    scorers.delete(key);
    scorers.set(key, kept);
    const [oldest] = scorers.keys();
    if (scorers.size > scorersKept && oldest !== undefined) scorers.delete(oldest);
    return kept;
  };
  return {
    directory,
    tables,
    problems,
    doubles: resolved.doubles,
    canonical,
    objected,
    objections: resolved.objections,
    scorer,
    search,
    find: (typed, options) => finder().find(typed, options),
    findOne: (typed) => findOrganisation(directory, finder, typed),
    partners(index, { intent, top, gates }) {
      const query = scorer(intent).from(index);
      const found = findCandidates(query, { top, beyond: poolOf * top, gates, search });
      const stability = (list: keyof Candidates) => rankStability(query, found[list], { top, seed });
      return {
        ...explainPartners(query, top, found),
        stability: { close: stability("close"), bridging: stability("bridging") },
        missing: query.missing(),
      };
    },
    sharedGround: {
      pair: (a, b) => overlaps().pair(a, b),
      report: (a, top, gate) => overlaps().report(a, top, gate),
    },
    network: (choice, at) => openNetwork(scorer(choice.intent), search, choice, seed, at),
  };
}
