import type { Directory } from "../directory/directory.js";
import { isClosedCircle } from "../directory/closed-circles.js";
import { areLinked } from "../directory/tie-graph.js";
import { sameText } from "../match/labels.js";

/** Why two bodies of one activity in one place do not draw on the same people all the same. */
export type NoRivals = "none-sought" | "gathers" | "dormant" | "closed" | "one-body";

const kindOf = ({ organisations }: Directory, index: number) => organisations[index]?.kind.value ?? "association";

/** A town hall or a school does not look for volunteers as associations do. */
const seeksVolunteers = (directory: Directory, index: number): boolean =>
  ["association", "network"].includes(kindOf(directory, index));

/** A federation gathers those that an association draws from: one of the two is a network, or it is a member of the other. */
const gathers = (directory: Directory, a: number, b: number): boolean =>
  (kindOf(directory, a) === "network") !== (kindOf(directory, b) === "network") ||
  areLinked(directory.graph.networks, a, b) ||
  areLinked(directory.graph.networks, b, a);

/** One legal person at two places, or one text twice. */
const isOneBody = (directory: Directory, a: number, b: number): boolean => {
  const siren = directory.organisations[a]?.ids.siren;
  return (siren !== undefined && siren === directory.organisations[b]?.ids.siren) || sameText(directory, a, b);
};

/** When each holds; the first counts. */
const reasons: readonly (readonly [NoRivals, (directory: Directory, a: number, b: number) => boolean])[] = [
  ["none-sought", (directory, a, b) => !seeksVolunteers(directory, a) || !seeksVolunteers(directory, b)],
  ["dormant", ({ dormant }, a, b) => dormant[a] === 1 || dormant[b] === 1],
  ["gathers", gathers],
  ["closed", (directory, a, b) => [a, b].some((index) => isClosedCircle(directory.organisations[index]))],
  ["one-body", isOneBody],
];

/** Why two bodies are no rivals for volunteers, whatever they do; `undefined` where they may be. */
export const noRivals = (directory: Directory, a: number, b: number): NoRivals | undefined =>
  reasons.find(([, holds]) => holds(directory, a, b))?.[0];
