import { Top, type Candidate } from "../../arrays/top.js";
import type { Area } from "../../territory/areas.js";
import type { Location } from "../../territory/locations.js";
import type { Gate } from "../gates.js";
import type { Matching } from "../matching.js";
import type { Query } from "../scorer.js";
import type { Slots } from "../slots.js";
import { sumBounds, type Bounds } from "./bounds.js";
import { createProfiles, type Profiles } from "./profiles.js";
import type { Search } from "./search.js";

/*
 * Exact search without asking everyone. An upper bound says who cannot enter the best k; only the others are asked for
 * their true score. Nothing is approximate: `asking-everyone.ts` is the slow twin to which the tests hold this. The
 * bounds are the dimensions' own; here is only the order in which everyone is looked at: by place, then by profile.
 */

/** How many of the own EPCI are asked first, by their bounds, times k: they raise the floor for all others. */
const promisingOnes = 3;

/** Areas where places are worth less than this share are cheaper to search by profiles than location by location. */
const nearShare = 0.25;

/** What searches of a directory read, and what they write on and wipe. */
interface Workspace {
  readonly slots: Slots;
  readonly profiles: Profiles;
  /** 1 for a slot that needs no more attention. */
  readonly done: Uint8Array;
  /** Bounds of slots that are looked at twice. */
  readonly bound: Float64Array;
}

/** One search: its steps, in the order that raises the floor fastest. */
class BranchAndBound {
  readonly #slots: Slots;
  readonly #profiles: Profiles;
  readonly #done: Uint8Array;
  readonly #bound: Float64Array;
  readonly #bounds: Bounds;
  readonly #top: Top;
  readonly #from: Location;
  readonly #gate: Gate;
  readonly #score: (b: number) => number;
  readonly #locationOf: Int32Array;
  readonly #visited: Area[] = [];
  /** Slots that were looked at by themselves. */
  readonly #single: number[] = [];
  #floor = -1;

  constructor({ slots, profiles, done, bound }: Workspace, { a, scorer, score, bounds }: Query, k: number, gate: Gate) {
    const { distinct, of } = scorer.matching.directory.locations;
    this.#slots = slots;
    this.#profiles = profiles;
    this.#done = done;
    this.#bound = bound;
    this.#bounds = sumBounds(bounds());
    this.#top = new Top(k);
    this.#from = distinct[of[a] as number] as Location;
    this.#gate = gate;
    this.#score = score;
    this.#locationOf = of;
  }

  run(): Candidate[] {
    this.#askApart();
    this.#visitOwnEpci();
    const most = this.#mostByRegion();
    this.#lookAtLeads(most);
    const farthest = this.#visitNear(most);
    if (farthest >= 0) this.#lookAtProfiles(most, farthest);
    for (const slot of this.#single) this.#done[slot] = 0;
    for (const area of this.#visited) this.#mark(area, 0);
    return this.#top.ranked();
  }

  /** The most that places can be worth in each region. */
  #mostByRegion(): Float64Array {
    const { regions } = this.#slots;
    const most = new Float64Array(regions.length);
    regions.forEach((region, at) => {
      most[at] = this.#bounds.within(region);
    });
    return most;
  }

  #ask(slot: number): void {
    const b = this.#slots.who[slot] as number;
    if (!this.#gate(b)) return;
    this.#top.offer(b, this.#score(b));
    this.#floor = this.#top.floor;
  }

  #mark(area: Area, value: 0 | 1): void {
    const { first, end } = this.#slots.rangeOf(area);
    this.#done.fill(value, first, end);
  }

  /** Takes a slot for a look at it alone; false when it needs none. */
  #take(slot: number): boolean {
    if (this.#done[slot] === 1) return false;
    this.#done[slot] = 1;
    this.#single.push(slot);
    return true;
  }

  /** Those of whom the bounds tell nothing. */
  #askApart(): void {
    for (const slots of this.#bounds.apart) for (const slot of slots) if (this.#take(slot)) this.#ask(slot);
  }

  /** The own EPCI: the most promising first, then whoever may still enter. */
  #visitOwnEpci(): void {
    const { firstOf, endOf, rangeOf } = this.#slots;
    const bound = this.#bound;
    const areas = this.#slots.ownAreas(this.#from);
    const promising = new Top(promisingOnes * this.#top.capacity);
    for (const location of areas.flatMap(({ locations }) => locations)) {
      const here = this.#bounds.at(location);
      for (let slot = firstOf[location] as number; slot < (endOf[location] as number); slot++) {
        const most = this.#bounds.of(slot, here, this.#floor);
        bound[slot] = most;
        promising.offer(slot, most);
      }
    }
    for (const { index: slot } of promising.ranked()) if (this.#take(slot)) this.#ask(slot);
    for (const area of areas) {
      const { first, end } = rangeOf(area);
      for (let slot = first; slot < end; slot++)
        if ((bound[slot] as number) >= this.#floor && this.#done[slot] === 0) this.#ask(slot);
      this.#leave(area);
    }
  }

  /** Nobody of an area needs more attention. */
  #leave(area: Area): void {
    this.#mark(area, 1);
    this.#visited.push(area);
  }

  /** Looks at everyone in an area but the leads, who are done. */
  #visit(area: Area): void {
    const { firstOf, endOf } = this.#slots;
    const { beyond: others } = this.#bounds;
    for (const location of area.locations) {
      const here = this.#bounds.at(location);
      if (here + others < this.#floor) continue;
      const end = endOf[location] as number;
      for (let slot = firstOf[location] as number; slot < end; slot++)
        if (this.#done[slot] === 0 && this.#bounds.of(slot, here, this.#floor) >= this.#floor) this.#ask(slot);
    }
    this.#leave(area);
  }

  /** Somebody anywhere, who passed the bound of the region: now by the location itself. */
  #consider(slot: number): void {
    const here = this.#bounds.at(this.#locationOf[this.#slots.who[slot] as number] as number);
    if (this.#bounds.of(slot, here, this.#floor) >= this.#floor) this.#ask(slot);
  }

  /** Those who may be worth much, wherever they are. */
  #lookAtLeads(most: Float64Array): void {
    const { region } = this.#slots;
    for (const slots of this.#bounds.leads)
      for (const slot of slots)
        if (this.#take(slot)) {
          const here = most[region[slot] as number] as number;
          if (this.#bounds.of(slot, here, this.#floor) >= this.#floor) this.#consider(slot);
        }
  }

  /** Areas from which somebody may enter, when they are near. Returns the best of the others, or −1. */
  #visitNear(most: Float64Array): number {
    const { beyond, nearest } = this.#bounds;
    let farthest = -1;
    this.#slots.regions.forEach((region, at) => {
      if ((most[at] as number) + beyond < this.#floor) return;
      for (const part of region.parts) {
        if (this.#visited.includes(part)) continue;
        const here = this.#bounds.within(part);
        if (here + beyond < this.#floor) continue;
        if (here > nearShare * nearest) this.#visit(part);
        else farthest = Math.max(farthest, here);
      }
    });
    return farthest;
  }

  /** Everyone left, by what they do and for whom: their place is worth `farthest` at most. */
  #lookAtProfiles(most: Float64Array, farthest: number): void {
    const { region } = this.#slots;
    const { firstOf, firstOfSet, publicsOf, members } = this.#profiles;
    const bounds = this.#bounds;
    for (let set = 0; set + 1 < firstOfSet.length; set++) {
      const begin = firstOfSet[set] as number;
      const endOfSet = firstOfSet[set + 1] as number;
      if (begin === endOfSet || farthest + bounds.profile(set, undefined) < this.#floor) continue;
      for (let group = begin; group < endOfSet; group++) {
        const others = bounds.profile(set, publicsOf[group]);
        if (farthest + others < this.#floor) continue;
        const end = firstOf[group + 1] as number;
        for (let at = firstOf[group] as number; at < end; at++) {
          const slot = members[at] as number;
          const here = most[region[slot] as number] as number;
          if (here + others < this.#floor || this.#done[slot] === 1) continue;
          if (bounds.of(slot, here, this.#floor) >= this.#floor) this.#consider(slot);
        }
      }
    }
  }
}

/**
 * Opens the exact search over a directory: the best k that a gate lets through, exactly those, in the order, that
 * asking everyone would give. Its tables are made at the first question.
 * @throws TypeError for a question to another directory
 */
export function openSearch(matching: Matching): Search {
  let workspace: Workspace | undefined;
  return (query, k, gate) => {
    if (query.scorer.matching !== matching) throw new TypeError("the question is for another directory");
    workspace ??= {
      slots: matching.slots,
      profiles: createProfiles(matching),
      done: new Uint8Array(matching.directory.size),
      bound: new Float64Array(matching.directory.size),
    };
    return new BranchAndBound(workspace, query, k, gate).run();
  };
}
