import type { FirstProject } from "../documents/first-projects.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Side } from "./sides.js";

/** A first thing to do together that suits a pair, and what in each of the two says so. Organisations are indices. */
export interface FirstStep {
  readonly project: FirstProject;
  /** Who serves which of the two publics that the project brings together. */
  readonly publics: readonly { readonly of: number; readonly ids: readonly string[]; readonly said: boolean }[];
  readonly sectors: readonly { readonly of: number; readonly id: string }[];
  readonly actions: readonly { readonly of: number; readonly id: string }[];
  /** Everything that helps, and who of the two offers it. */
  readonly means: readonly { readonly id: string; readonly offeredBy: readonly number[] }[];
}

/** The documents advise few: one to begin with, another if it does not suit. */
const mostSteps = 2;

/** What an activity weighs: a code of the project tells more than one of its family, one in both more than in one. */
const weights = { ofCode: 8, ofFamily: 5, ofAction: 1, ofOffer: 3, ofSaid: 1 } as const;

interface Weighed {
  readonly step: FirstStep;
  readonly weight: number;
}

/** Which of the two takes which side of the project; none where a side stays without anybody known for it. */
function sidesOf({ publicsA, publicsB }: FirstProject, a: Side, b: Side): FirstStep["publics"] | undefined {
  const held = ({ publics }: Side, ids: readonly string[]) => ids.filter((id) => publics.has(id));
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [first, second] = [held(one, publicsA), held(other, publicsB)];
    if (first.length > 0 && second.length > 0)
      return [
        { of: one.index, ids: first, said: one.publicsSaid },
        { of: other.index, ids: second, said: other.publicsSaid },
      ];
  }
  return undefined;
}

function weigh(project: FirstProject, vocabulary: Vocabulary, a: Side, b: Side): Weighed | undefined {
  const publics = sidesOf(project, a, b);
  if (!publics) return undefined;
  const both = [a, b];
  const weightOf = (id: string): number => {
    if (project.sectorsAny.includes(id)) return weights.ofCode;
    return project.sectorsAny.includes(vocabulary.sectors.get(id)?.family ?? "") ? weights.ofFamily : 0;
  };
  const sectors = both.flatMap(({ index, sectors: codes }) =>
    [...codes].map((id) => ({ of: index, id, weight: weightOf(id) })).filter(({ weight }) => weight > 0),
  );
  // A way of acting alone says too little (puppets and painting are both "an art"): one of them does something near.
  if (sectors.length === 0) return undefined;
  const actions = both.flatMap(({ index, actions: ids }) =>
    project.actionsAny.filter((id) => ids.has(id)).map((id) => ({ of: index, id })),
  );
  const means = project.meansAny.map((id) => ({
    id,
    offeredBy: both.filter(({ offers }) => offers.has(id)).map(({ index }) => index),
  }));
  const best = (index: number) => Math.max(0, ...sectors.filter(({ of }) => of === index).map(({ weight }) => weight));
  return {
    step: { project, publics, sectors: sectors.map(({ of, id }) => ({ of, id })), actions, means },
    weight:
      best(a.index) +
      best(b.index) +
      weights.ofAction * actions.length +
      weights.ofOffer * means.filter(({ offeredBy }) => offeredBy.length > 0).length +
      weights.ofSaid * publics.filter(({ said }) => said).length,
  };
}

/**
 * At most two first steps that were tried somewhere and that these two could take: each public of the project is known of
 * one of them, and the activity of one of them is near. Best first, then as the table has them; none where nothing fits.
 */
export const firstSteps = (
  projects: readonly FirstProject[],
  vocabulary: Vocabulary,
  a: Side,
  b: Side,
): readonly FirstStep[] =>
  projects
    .flatMap((project) => weigh(project, vocabulary, a, b) ?? [])
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, mostSteps)
    .map(({ step }) => step);
