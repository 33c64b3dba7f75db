import { countBy } from "../arrays/counts.js";
import { groupBy } from "../arrays/groups.js";
import { compareText } from "../arrays/order.js";
import type { Directory } from "../directory/directory.js";
import type { Overlap } from "./levels.js";

/** Organisations of one family of activity in one area, against what chance would put there. */
export interface Niche {
  readonly family: string;
  readonly area: string;
  /** Places in the directory, ascending. */
  readonly members: readonly number[];
  /** What independence of family and area would give. */
  readonly expected: number;
  /** (count − expected) / √expected: a Poisson count's distance from chance. */
  readonly z: number;
}

/** Niches of a population. */
export interface Niches {
  /** Largest first, ties by code. */
  readonly families: readonly string[];
  readonly areas: readonly string[];
  readonly niches: readonly Niche[];
  /** How many organisations have both a family and an area. */
  readonly organisations: number;
}

/** Whether an organisation shares ground with others: associations and enterprises do, not bodies of government or networks. */
export const occupiesNiches = ({ organisations }: Directory, index: number): boolean =>
  ["association", "enterprise"].includes(organisations[index]?.kind.value ?? "");

/**
 * Where niches are crowded and where there is room: organisations by family of activity and by area.
 *
 * The population is the same for what is counted and for what is expected: of the members, the associations and
 * enterprises that have an area and a family of activity that is not sensitive. The others count nowhere. One of several
 * families counts in each, and once in the population. With n of a family, m in an area, of N: expected n · m / N.
 * @param members indices in the directory
 * @param areaOf code of the area of an organisation, undefined for one that is in none
 */
export function nichesOf(
  directory: Directory,
  members: readonly number[],
  areaOf: (index: number) => string | undefined,
): Niches {
  const { organisations, vocabulary } = directory;
  const familiesOf = (index: number) => {
    const codes = organisations[index]?.sectors.map(({ value }) => vocabulary.sectors.get(value)?.family ?? "") ?? [];
    return [...new Set(codes)].filter((code) => code !== "" && vocabulary.sectors.get(code)?.sensitive !== true);
  };
  const population = members.flatMap((index) => {
    const [area, families] = [areaOf(index), familiesOf(index)];
    return occupiesNiches(directory, index) && area !== undefined && families.length > 0
      ? [{ index, area, families }]
      : [];
  });
  const byFamily = countBy(population, ({ families }) => families);
  const byArea = countBy(population, ({ area }) => [area]);
  const cells = groupBy(
    population.flatMap(({ index, area, families }) => families.map((family) => ({ index, key: `${family} ${area}` }))),
    ({ key }) => key,
  );
  const largest = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([code]) => code);
  return {
    families: largest(byFamily),
    areas: largest(byArea),
    organisations: population.length,
    niches: [...cells]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, cell]) => {
        const [family = "", area = ""] = key.split(" ");
        const expected = ((byFamily.get(family) ?? 0) * (byArea.get(area) ?? 0)) / population.length;
        const z = (cell.length - expected) / Math.sqrt(expected);
        return { family, area, members: cell.map(({ index }) => index), expected, z };
      }),
  };
}

/** A crowded niche has this many organisations, and stands out from chance by this much. */
const crowdedFrom = { count: 4, z: 3 } as const;

/** The niches where there are more than chance would put there, farthest from it first, equal ones by code. */
export const crowdedNiches = ({ niches }: Niches): Niche[] =>
  niches
    .filter(({ members, z }) => members.length >= crowdedFrom.count && z >= crowdedFrom.z)
    .sort((a, b) => b.z - a.z || compareText(a.family + a.area, b.family + b.area));

/** Two organisations of a niche, and how much of the first's ground the second also occupies, and the other way. */
export interface NichePair {
  readonly a: number;
  readonly b: number;
  readonly volunteers: readonly [Overlap, Overlap];
  readonly funding: readonly [Overlap, Overlap];
}

const resources = ["volunteers", "funding"] as const;

/**
 * The pairs behind a niche that share the most ground, either way, for each resource: those that share a funder would
 * otherwise hide those that share volunteers.
 * @param pair overlaps of an organisation by another, as `overlapReporter` gives them
 * @param most how many pairs at most, taken from each resource in turn
 */
export function pairsOf(
  members: readonly number[],
  pair: (a: number, b: number) => { readonly volunteers: Overlap; readonly funding: Overlap },
  most: number,
): NichePair[] {
  const pairs = members.flatMap((a, at) =>
    members.slice(at + 1).map((b): NichePair => {
      const [there, back] = [pair(a, b), pair(b, a)];
      return { a, b, volunteers: [there.volunteers, back.volunteers], funding: [there.funding, back.funding] };
    }),
  );
  const shared = (each: NichePair, resource: (typeof resources)[number]) =>
    Math.max(...each[resource].map(({ value }) => value ?? 0));
  const fullest = (each: NichePair) => Math.max(...resources.map((resource) => shared(each, resource)));
  const byPlace = (x: NichePair, y: NichePair) => x.a - y.a || x.b - y.b;
  const kept = new Set<NichePair>();
  // In turn the next of each resource, so that neither takes the place of the other.
  const ranked = resources.map((resource) =>
    [...pairs].sort((x, y) => shared(y, resource) - shared(x, resource) || byPlace(x, y)),
  );
  for (let rank = 0; rank < pairs.length && kept.size < most; rank++)
    for (const list of ranked) if (kept.size < most) kept.add(list[rank] as NichePair);
  return [...kept].sort((x, y) => fullest(y) - fullest(x) || byPlace(x, y));
}
