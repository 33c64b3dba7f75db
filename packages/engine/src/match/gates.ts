import type { Directory } from "../directory/directory.js";
import { likeness } from "../directory/activities.js";
import { kilometres } from "../territory/distance.js";
import { distanceBetween, sharedRank, type Location } from "../territory/locations.js";
import { neighboursOf } from "../directory/tie-graph.js";
import type { Prepared } from "./dimensions/prepared.js";
import { villageOf } from "./dimensions/territory.js";
import { whole } from "./dimensions/values.js";

/** Who may be suggested at all; apart from weights. */
export interface Gates {
  /** Farthest distance, kilometres. An organisation whose place is unknown is then left out. */
  readonly within?: number;
  /** Takes sensitive publics and sectors in. */
  readonly sensitive?: boolean;
  /** Ids that the reader does not want. */
  readonly excluded?: ReadonlySet<string>;
}

export type Gate = (b: number) => boolean;

/** The gates that are the same whoever asks: true for those that may be suggested to anybody. Distance is not among them. */
export function openTo(directory: Directory, { sensitive, excluded }: Gates): Gate {
  const { dormant, nameless, organisations } = directory;
  return (b) =>
    dormant[b] === 0 &&
    nameless[b] === 0 &&
    (sensitive === true || directory.sensitive[b] === 0) &&
    (excluded === undefined || !excluded.has((organisations[b] as { id: string }).id));
}

/** Opens the gates for one organisation: true for those that may be suggested to it. */
export function gateFrom(directory: Directory, a: number, gates: Gates): Gate {
  const { locations, organisations } = directory;
  const here = locations.distinct[locations.of[a] as number]?.point;
  const near =
    gates.within === undefined
      ? undefined
      : locations.distinct.map(
          ({ point }) =>
            here !== undefined && point !== undefined && kilometres(here, point) <= (gates.within as number),
        );
  const siren = organisations[a]?.ids.siren;
  const isOpen = openTo(directory, gates);
  return (b) =>
    b !== a &&
    isOpen(b) &&
    (near === undefined || near[locations.of[b] as number] === true) &&
    (siren === undefined || organisations[b]?.ids.siren !== siren);
}

/**
 * Keeps staff clubs, co-owners and tenants of one building out of what is suggested to anybody but their like: of 46 that
 * were graded none was plausible to others.
 */
export const outsideFrom = ({ ofItsOwn }: Directory, a: number): Gate => {
  const own = ofItsOwn[a] === 1;
  return (b) => own || ofItsOwn[b] === 0;
};

/** What two bodies do is of two worlds below this likeness. */
const otherWorld = 0.5 * whole;

/** Likeness, and what being of one village adds, from which a bridge is worth being shown; see docs/method.md. */
const worthABridge = 0.5 * whole;
const villageBonus = 0.5 * whole;

/** Less alike than this, a village in common is no cause in common. */
const leastAlike = 0.25 * whole;

/** Farther than this, kilometres, nobody crosses over to another world. */
const farthestBridge = 20;

/**
 * True for organisations of another world with something in common all the same: codes of other families, an activity
 * that is not alike, yet likeness and a small place that they share add up; near, and no common network. Few, or none:
 * among far ones taken as they come one in ten is plausible.
 */
export function bridgeFrom({ directory }: Prepared, a: number): Gate {
  const { graph, sectorSet, sectorSets, vocabulary, activities, locations } = directory;
  const familiesOf = sectorSets.map((codes) => codes.map((code) => vocabulary.sectors.get(code)?.family ?? code));
  const mine = new Set(familiesOf[sectorSet[a] as number]);
  const here = locations.distinct[locations.of[a] as number] as Location;
  const networks = new Set(neighboursOf(graph.networks, a));
  return (b) => {
    if (activities.known[a] === 0 || activities.known[b] === 0) return false;
    const there = locations.distinct[locations.of[b] as number] as Location;
    const alike = likeness(activities, a, b);
    const village = sharedRank(here, there) === 0 ? villageOf(here) : 0;
    return (
      alike < otherWorld &&
      alike >= leastAlike &&
      alike + villageBonus * village >= worthABridge &&
      (sharedRank(here, there) === 0 || distanceBetween(here, there) <= farthestBridge) &&
      !(familiesOf[sectorSet[b] as number] ?? []).some((family) => mine.has(family)) &&
      (networks.size === 0 || !neighboursOf(graph.networks, b).some((index) => networks.has(index)))
    );
  };
}
