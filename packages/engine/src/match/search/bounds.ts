import type { Area } from "../../territory/areas.js";
import type { Bound } from "../dimensions/dimension.js";
import { whole } from "../dimensions/values.js";
import type { WeighedBound } from "../scorer.js";

/** Under any floor. */
const hopeless = -2;

/** Upper bounds of a score: what the dimensions bring, each times its weight. None is ever under the true value. */
export interface Bounds {
  /** Slots of whom no bound holds. */
  readonly apart: readonly Iterable<number>[];
  /** Slots of whom `beyond` and `profile` do not hold. */
  readonly leads: readonly Iterable<number>[];
  /** Dimensions by place: what they are worth at a location, and the most that they are worth in an area. */
  at(location: number): number;
  within(area: Area): number;
  /** The most that `at` is anywhere. */
  readonly nearest: number;
  /** All other dimensions: the most that they are worth, leads apart. */
  readonly beyond: number;
  /** All other dimensions: of anybody but the leads who has these codes and publics (`undefined`: any). */
  profile(set: number, publics: number | undefined): number;
  /** Of one who is worth at most `here` by place; where it is under `floor` anyhow, just something under it. */
  of(slot: number, here: number, floor: number): number;
}

const beyondOf = ({ most, leads }: Bound): number => leads?.beyond ?? most;

/** Weighs what the dimensions bring, and adds it up. Those that bring nothing for a step are worth their most. */
export function sumBounds(weighed: readonly WeighedBound[]): Bounds {
  const sum = (worth: (bound: Bound) => number, some: readonly WeighedBound[]) =>
    some.reduce((total, { weight, bound }) => total + weight * worth(bound), 0);
  const byPlace = weighed.filter(({ bound }) => bound.places);
  const others = weighed.filter(({ bound }) => !bound.places);
  const places = byPlace.flatMap(({ weight, bound }) => (bound.places ? [{ weight, ...bound.places }] : []));
  const profiles = others.flatMap(({ weight, bound: { profile } }) => (profile ? [{ weight, profile }] : []));
  const withoutProfile = sum(
    beyondOf,
    others.filter(({ bound }) => !bound.profile),
  );
  const most = sum((bound) => bound.most, others);
  let rest = most;
  const steps = others.flatMap(({ weight, bound: { most: anybody, of } }) => {
    if (!of) return [];
    rest -= weight * anybody;
    // After each step the dimensions that are still to be asked are at their most.
    return [{ weight, of, rest }];
  });
  const unasked = rest;
  return {
    apart: weighed.flatMap(({ bound: { apart } }) => (apart ? [apart] : [])),
    leads: weighed.flatMap(({ bound: { leads } }) => (leads ? [leads.slots] : [])),
    at(location) {
      let here = 0;
      for (const { weight, at } of places) here += weight * at(location);
      return here;
    },
    within: (area) => places.reduce((total, { weight, within }) => total + weight * within(area), 0),
    nearest: sum(() => whole, byPlace),
    beyond: sum(beyondOf, others),
    profile(set, publics) {
      let score = withoutProfile;
      for (const { weight, profile } of profiles) score += weight * profile(set, publics);
      return score;
    },
    of(slot, here, floor) {
      let score = here;
      for (let at = 0; at < steps.length; at++) {
        const step = steps[at] as (typeof steps)[number];
        score += step.weight * step.of(slot);
        if (score + step.rest < floor) return hopeless;
      }
      return score + unasked;
    },
  };
}
