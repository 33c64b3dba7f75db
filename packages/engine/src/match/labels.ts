import type { Directory } from "../directory/directory.js";
import { words } from "../text/words.js";
import { areLinked, neighboursOf } from "../directory/tie-graph.js";

/** What the adviser should know of a suggestion; none excludes it. */
export type Label =
  | "already-partners"
  | "same-network"
  | "its-network"
  | "its-member"
  | "same-funder"
  | "double"
  | "unknown-place";

const shares = (a: Int32Array, b: Int32Array): boolean => {
  const set = new Set(a);
  return b.some((index) => set.has(index));
};

/** Shorter purposes ("tennis", "pratique du football") are those of many. */
const tellingWords = 6;

/** One purpose in one commune: model statutes and lists of services make it common in two. */
export const sameText = ({ organisations }: Directory, a: number, b: number): boolean => {
  const [mine, theirs] = [organisations[a], organisations[b]];
  const text = mine?.purpose?.value;
  return (
    text !== undefined &&
    text === theirs?.purpose?.value &&
    mine?.commune?.value === theirs.commune?.value &&
    words(text).length >= tellingWords
  );
};

/** When each label holds. */
const labels: readonly (readonly [Label, (directory: Directory, a: number, b: number) => boolean])[] = [
  [
    "already-partners",
    ({ graph }, a, b) =>
      areLinked(graph.partners, a, b) && !areLinked(graph.networks, a, b) && !areLinked(graph.networks, b, a),
  ],
  ["its-network", ({ graph }, a, b) => areLinked(graph.networks, a, b)],
  ["its-member", ({ graph }, a, b) => areLinked(graph.networks, b, a)],
  ["same-network", ({ graph }, a, b) => shares(neighboursOf(graph.networks, a), neighboursOf(graph.networks, b))],
  ["same-funder", ({ graph }, a, b) => shares(neighboursOf(graph.funders, a), neighboursOf(graph.funders, b))],
  ["double", sameText],
  ["unknown-place", ({ locations }, _a, b) => locations.of[b] === 0],
];

/** The labels of a suggestion, in the order of the table. */
export const labelsOf = (directory: Directory, a: number, b: number): Label[] =>
  labels.filter(([, holds]) => holds(directory, a, b)).map(([label]) => label);
