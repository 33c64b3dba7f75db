import type { Directory } from "../directory.js";
import { createPostings, type Postings } from "../text/postings.js";
import { lengthOf, unitSquared } from "../text/vectors.js";
import { Top } from "../top.js";
import { unknown, whole } from "./dimension.js";
import { dimensions } from "./dimensions.js";
import type { Search } from "./partners.js";
import { tellingPublics } from "./public.js";
import { rowsOf } from "./rows.js";
import type { Scorer } from "./scorer.js";
import { blend, textValue } from "./sector.js";

/*
 * Exact search without asking everyone. Two things are cheap to know of everybody at once: how near their place is
 * (a row by place) and how near their text is (postings, term by term). What the other dimensions may add is bounded.
 *
 *   members of place p   order[firstOf[p]] … order[firstOf[p + 1] - 1]
 *   text of everyone     dots[b], from the postings of the query's terms; 0 for whoever shares no word
 *
 * Whoever lives here, whoever shares a word, then places from the nearest on: each is asked for the true score only
 * while what is known plus the most that is not could still enter the best k.
 */

/**
 * Texts that share less than this (a cosine of 0.04) are left to the visit of the places: most texts that are met share
 * one common word, and to ask each would cost more than the slightly looser bound.
 */
const faint = 0.04 * unitSquared;

/** What does not depend on the query. */
interface Index {
  readonly firstOf: Int32Array;
  readonly order: Int32Array;
  readonly postings: Postings;
  /** Dot products of the current query, zero between queries. */
  readonly dots: Float64Array;
  readonly hasText: Uint8Array;
  /** Those without a text. */
  readonly textless: Int32Array;
}

function createIndex(directory: Directory): Index {
  const { places, text, size } = directory;
  const firstOf = new Int32Array(places.distinct.length + 1);
  for (const place of places.of) firstOf[place + 1] = (firstOf[place + 1] as number) + 1;
  for (let place = 0; place < places.distinct.length; place++)
    firstOf[place + 1] = (firstOf[place + 1] as number) + (firstOf[place] as number);
  const next = firstOf.slice();
  const order = new Int32Array(size);
  places.of.forEach((place, b) => {
    const slot = next[place] as number;
    next[place] = slot + 1;
    order[slot] = b;
  });
  const hasText = Uint8Array.from({ length: size }, (_, b) => (lengthOf(text, b) > 0 ? 1 : 0));
  return {
    firstOf,
    order,
    postings: createPostings(text, () => true),
    dots: new Float64Array(size),
    hasText,
    textless: Int32Array.from({ length: size }, (_, b) => b).filter((b) => hasText[b] === 0),
  };
}

const indexes = new WeakMap<Directory, Index>();

function indexOf(directory: Directory): Index {
  let index = indexes.get(directory);
  if (!index) indexes.set(directory, (index = createIndex(directory)));
  return index;
}

/** Adds up the dot products of one text with all others; returns whom it met. */
function meetTexts({ text }: Directory, { postings, dots }: Index, a: number): number[] {
  const met: number[] = [];
  for (let at = text.starts[a] as number; at < (text.starts[a + 1] as number); at++) {
    const term = text.terms[at] as number;
    const weight = text.weights[at] as number;
    const end = postings.heads[term + 1] as number;
    for (let slot = postings.heads[term] as number; slot < end; slot++) {
      const b = postings.places[slot] as number;
      if (dots[b] === 0) met.push(b);
      dots[b] = (dots[b] as number) + weight * (postings.weights[slot] as number);
    }
  }
  return met;
}

const at = (id: (typeof dimensions)[number]["id"]): number => dimensions.findIndex((dimension) => dimension.id === id);
const [publicAt, complementarityAt, tiesAt] = [at("public"), at("complementarity"), at("ties")] as [
  number,
  number,
  number,
];

/** The weights of the dimensions that are bounded or known apart. */
const weightsOf = ({ intent: { weights } }: Scorer) => ({
  sector: weights.sector,
  territory: weights.territory,
  public: weights.public,
  complementarity: weights.complementarity,
  ties: weights.ties,
});

/**
 * The best k that a gate lets through: exactly those, in the order, that asking everyone would give. Its cost is that
 * of the texts that share a word and of the places near by, not of everyone.
 */
export const searchByPlaces: Search = (scorer, a, k, gate) => {
  const { directory, means } = scorer;
  const { places, sectorSet } = directory;
  const index = indexOf(directory);
  const { dots, firstOf, hasText, order, textless } = index;
  const weight = weightsOf(scorer);
  const values = scorer.valuesFrom(a);
  const codes = rowsOf(directory).codes(sectorSet[a] as number);
  const placeRow = rowsOf(directory).place(places.of[a] as number);
  const publicOf = values[publicAt] as (b: number) => number;
  const tiesOf = values[tiesAt] as (b: number) => number;
  const complementarityOf = values[complementarityAt] as (b: number) => number;
  const met = meetTexts(directory, index, a);
  const orMean = (value: number, mean: number) => (value === unknown ? mean : value);

  const placeScore = new Float64Array(placeRow.length);
  for (let place = 0; place < placeRow.length; place++)
    placeScore[place] = weight.territory * orMean(placeRow[place] as number, means.territory);
  const text = (b: number) => (hasText[a] === 1 && hasText[b] === 1 ? textValue(dots[b] as number) : unknown);
  const sectorScore = (b: number) =>
    weight.sector * orMean(blend(codes[sectorSet[b] as number] as number, text(b)), means.sector);
  const top = new Top(k);
  // The most that a dimension can add to anyone: one that knows nothing of `a` adds its mean to everybody.
  const most = {
    ties: directory.graph.partners.neighbours.length === 0 ? means.ties : whole,
    public: tellingPublics(directory, a) === 0 ? means.public : whole,
    complementarity: whole,
  };
  const afterTies = weight.public * most.public + weight.complementarity * most.complementarity;
  const afterSector = weight.ties * most.ties + afterTies;
  /** The true score, dimension by dimension, left as soon as the rest could not reach the best k. */
  const ask = (b: number) => {
    const floor = top.floor;
    let score = (placeScore[places.of[b] as number] as number) + sectorScore(b);
    if (score + afterSector < floor || !gate(b)) return;
    score += weight.ties * orMean(tiesOf(b), means.ties);
    if (score + afterTies < floor) return;
    score += weight.public * orMean(publicOf(b), means.public);
    if (score + weight.complementarity * most.complementarity < floor) return;
    top.offer(b, score + weight.complementarity * orMean(complementarityOf(b), means.complementarity));
  };
  const membersOf = (place: number, wanted: (b: number) => boolean) => {
    const end = firstOf[place + 1] as number;
    for (let slot = firstOf[place] as number; slot < end; slot++) {
      const b = order[slot] as number;
      if (wanted(b)) ask(b);
    }
  };

  // Neighbours first: they raise the floor. Then whoever shares telling words, whoever has no text (only codes speak
  // for them), and the rest, whose text is known to be faint.
  const here = places.of[a] as number;
  membersOf(here, () => true);
  for (const b of met) if ((dots[b] as number) >= faint && places.of[b] !== here) ask(b);
  for (const b of textless) if (places.of[b] !== here) ask(b);
  const mostOfSector =
    weight.sector * Math.max(hasText[a] === 1 ? blend(whole, textValue(faint)) : whole, means.sector);
  const worthAVisit = top.floor - mostOfSector - afterSector;
  const visits: number[] = [];
  for (let place = 0; place < placeScore.length; place++) {
    if ((placeScore[place] as number) >= worthAVisit && place !== here) visits.push(place);
  }
  visits.sort((p, q) => (placeScore[q] as number) - (placeScore[p] as number) || p - q);
  for (const place of visits) {
    if ((placeScore[place] as number) + mostOfSector + afterSector < top.floor) break;
    membersOf(place, (b) => (dots[b] as number) < faint && hasText[b] === 1);
  }
  for (const b of met) dots[b] = 0;
  return top.ranked();
};
