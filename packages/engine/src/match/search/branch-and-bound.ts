import type { Directory } from "../../directory/directory.js";
import type { Location } from "../../territory/locations.js";
import { unitSquared } from "../../text/vectors.js";
import { Top } from "../../arrays/top.js";
import { areaKey, mostInArea, type Area } from "./areas.js";
import { boundsFrom, type Bounds } from "./bounds.js";
import { whole } from "../dimensions/dimension.js";
import type { Gate } from "../gates.js";
import { leftOf } from "./packed.js";
import type { Search } from "../partners.js";
import type { Scorer } from "../scorer.js";
import { slotsOf, type Slots } from "./slots.js";
import { TextStage } from "./text-stage.js";
import { tiesFrom } from "../dimensions/ties.js";

/*
 * Exact search without asking everyone. An upper bound says who cannot enter the best k; only the others are asked for
 * their true score. Nothing is approximate: `rank.ts` is the slow twin to which the tests hold this.
 */

/** Words are read until what is unread adds at most this to a cosine: lower reads more, and bounds better. */
const unreadCosine = 0.2;

/** Texts that meet fewer words than this, in a cosine, are too many to be looked at one by one: they wait for their place. */
const faint = 0.08 * unitSquared;

/** How many of the own EPCI are asked first, by their bounds, times k: they raise the floor for all others. */
const promisingOnes = 3;

/** Areas worth less than this are cheaper to search by profiles than place by index. */
const nearArea = 0.25 * whole;

/** What a search needs again and again, kept from one to the next. */
interface Workspace {
  readonly slots: Slots;
  readonly text: TextStage;
  /** 1 for a slot that needs no more attention. */
  readonly done: Uint8Array;
}

const workspaces = new WeakMap<Directory, Workspace>();

function workspaceOf(directory: Directory): Workspace {
  let workspace = workspaces.get(directory);
  if (!workspace) {
    const slots = slotsOf(directory);
    workspace = { slots, text: new TextStage(slots), done: new Uint8Array(directory.size) };
    workspaces.set(directory, workspace);
  }
  return workspace;
}

/** One search: its steps, in the order that raises the floor fastest. */
class Hunt {
  readonly #slots: Slots;
  readonly #text: TextStage;
  readonly #done: Uint8Array;
  readonly #bounds: Bounds;
  readonly #top: Top;
  readonly #from: Location;
  readonly #scorer: Scorer;
  readonly #gate: Gate;
  readonly #score: (b: number) => number;
  readonly #a: number;
  readonly #visited: Area[] = [];
  readonly #apart: number[] = [];
  #floor = -1;

  constructor(scorer: Scorer, a: number, k: number, gate: Gate) {
    const { slots, text, done } = workspaceOf(scorer.directory);
    const { distinct, of } = scorer.directory.locations;
    this.#slots = slots;
    this.#text = text;
    this.#done = done;
    this.#bounds = boundsFrom(scorer, slots, a);
    this.#top = new Top(k);
    this.#from = distinct[of[a] as number] as Location;
    this.#scorer = scorer;
    this.#gate = gate;
    this.#score = scorer.from(a);
    this.#a = a;
  }

  run() {
    this.#askApart();
    this.#text.begin(this.#scorer.directory.text, this.#a);
    this.#text.readUntil(unreadCosine * unitSquared);
    this.#visitOwnEpci();
    const farMost = this.#mostByRegion();
    this.#lookAtAlike(farMost);
    const farthest = this.#visitNear(farMost);
    if (farthest >= 0) this.#lookAtProfiles(farMost, farthest);
    for (const slot of this.#apart) this.#done[slot] = 0;
    for (const area of this.#visited) this.#mark(area, 0);
    return this.#top.ranked();
  }

  #ask(slot: number): void {
    const b = this.#slots.who[slot] as number;
    if (!this.#gate(b)) return;
    this.#top.offer(b, this.#score(b));
    this.#floor = this.#top.floor;
  }

  #boundOf(slot: number, here: number, dot: number): number {
    const { keys } = this.#slots;
    const at = 4 * slot;
    return this.#bounds.keys(
      keys[at + 1] as number,
      keys[at + 2] as number,
      keys[at + 3] as number,
      here,
      dot,
      this.#floor,
    );
  }

  #mark(area: Area, value: 0 | 1): void {
    const { first, end } = this.#slots.rangeOf(area);
    this.#done.fill(value, first, end);
  }

  /** Those whom the bounds do not cover: those to whom known ties lead, and those without a text. */
  #askApart(): void {
    for (const b of tiesFrom(this.#scorer.directory, this.#a)) this.#apart.push(this.#slots.slotOf[b] as number);
    for (const slot of this.#slots.textless) this.#apart.push(slot);
    for (const slot of this.#apart) {
      if (this.#done[slot] === 0) this.#ask(slot);
      this.#done[slot] = 1;
    }
  }

  /** The own EPCI: the most promising first, then whoever may still enter. */
  #visitOwnEpci(): void {
    const { firstOf, endOf, ownParts } = this.#slots;
    const parts = ownParts.get(areaKey(this.#from)) ?? [];
    const promising = new Top(promisingOnes * this.#top.capacity);
    for (const location of parts.flatMap(({ locations }) => locations)) {
      const here = this.#bounds.place(location);
      for (let slot = firstOf[location] as number; slot < (endOf[location] as number); slot++)
        promising.offer(slot, this.#boundOf(slot, here, (this.#text.dots[slot] as number) + this.#text.rest));
    }
    for (const { index: slot } of promising.ranked()) {
      if (this.#done[slot] === 0) this.#ask(slot);
      this.#done[slot] = 1;
    }
    for (const part of parts) this.#visit(part, Number.POSITIVE_INFINITY);
  }

  /** Looks at everyone in an area whose text was met less than `below`. */
  #visit(area: Area, below: number): void {
    const { firstOf, endOf } = this.#slots;
    const { dots, rest } = this.#text;
    const others = this.#bounds.anyone(below + rest);
    for (const location of area.locations) {
      const here = this.#bounds.place(location);
      if (here + others < this.#floor) continue;
      const end = endOf[location] as number;
      for (let slot = firstOf[location] as number; slot < end; slot++) {
        const dot = dots[slot] as number;
        if (dot < below && this.#boundOf(slot, here, dot + rest) >= this.#floor && this.#done[slot] === 0)
          this.#ask(slot);
      }
    }
    this.#mark(area, 1);
    this.#visited.push(area);
  }

  /** For each region, the most that territory can be worth there, weighted. */
  #mostByRegion(): Float64Array {
    const { intent, means } = this.#scorer;
    return Float64Array.from(
      this.#slots.regions,
      (region) => intent.weights.territory * mostInArea(this.#from, region, means.territory),
    );
  }

  /** Somebody anywhere, who passed the bound of the region: now by the place itself. */
  #consider(slot: number, dot: number): void {
    if (this.#done[slot] === 1) return;
    const here = this.#bounds.place(this.#slots.keys[4 * slot] as number);
    if (this.#boundOf(slot, here, dot) >= this.#floor) this.#ask(slot);
  }

  /** Whoever shares telling words, wherever they are. */
  #lookAtAlike(farMost: Float64Array): void {
    const { keys } = this.#slots;
    const { dots, met, count, rest } = this.#text;
    for (let at = 0; at < count; at++) {
      const slot = met[at] as number;
      const dot = dots[slot] as number;
      if (dot < faint) continue;
      const far = farMost[leftOf(keys[4 * slot + 2] as number)] as number;
      if (this.#boundOf(slot, far, dot + rest) >= this.#floor) this.#consider(slot, dot + rest);
    }
  }

  /** Areas from which somebody of another text may enter, when they are near. Returns the best of the others, or −1. */
  #visitNear(farMost: Float64Array): number {
    const { intent, means } = this.#scorer;
    const others = this.#bounds.anyone(faint + this.#text.rest);
    let farthest = -1;
    this.#slots.regions.forEach((region, at) => {
      if ((farMost[at] as number) + others < this.#floor) return;
      for (const part of region.parts) {
        if (this.#visited.includes(part)) continue;
        const most = mostInArea(this.#from, part, means.territory);
        if (intent.weights.territory * most + others < this.#floor) continue;
        if (most >= nearArea) this.#visit(part, faint);
        else farthest = Math.max(farthest, most);
      }
    });
    return farthest;
  }

  /** Everyone left, by what they do and for whom: territory is worth `farthest` at most. */
  #lookAtProfiles(farMost: Float64Array, farthest: number): void {
    const { firstOf, firstOfSet, publicsOf, rows } = this.#slots.profiles;
    const { dots, rest } = this.#text;
    const bounds = this.#bounds;
    const territory = this.#scorer.intent.weights.territory * farthest;
    for (let set = 0; set + 1 < firstOfSet.length; set++) {
      const most = territory + bounds.set(set, faint + rest);
      if (most < this.#floor) continue;
      const endOfSet = firstOfSet[set + 1] as number;
      for (let group = firstOfSet[set] as number; group < endOfSet; group++) {
        if (most - bounds.publicShortfall(publicsOf[group] as number) < this.#floor) continue;
        const end = 3 * (firstOf[group + 1] as number);
        for (let at = 3 * (firstOf[group] as number); at < end; at += 3) {
          const packed = rows[at + 1] as number;
          const far = farMost[leftOf(packed)] as number;
          const bound = bounds.keys(set, packed, rows[at + 2] as number, far, faint + rest, this.#floor);
          if (bound < this.#floor) continue;
          const slot = rows[at] as number;
          const dot = dots[slot] as number;
          if (dot < faint) this.#consider(slot, dot + rest);
        }
      }
    }
  }
}

/** The best k that a gate lets through: exactly those, in the order, that asking everyone would give. */
export const searchByPlaces: Search = (scorer, a, k, gate) => new Hunt(scorer, a, k, gate).run();
