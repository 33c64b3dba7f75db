import { distanceBetween, firstSharedLevel, sharedRank, type Location } from "../../territory/locations.js";
import { levels, type Level } from "../../territory/reach.js";
import { whole, type Dimension } from "./dimension.js";
import { rowsOf } from "./pair-cache.js";

/** What the first shared level is worth by itself: commune, EPCI, département, région, France. Ours; see docs/method.md. */
const sharedLevel = [1, 0.7, 0.35, 0.12, 0] as const;

/** What it is worth that one of the two acts over that whole level: a departmental body is near everywhere in it. */
const coveredLevel = [1, 0.7, 0.5, 0.3, 0.15] as const;

/** Distance at which nearness falls to 1/e, kilometres: about a quarter of an hour by road in the country. */
const decayKilometres = 12;

/**
 * Nearness of two places, in [0, 1]: half the first shared level, half e^(−km / 12) (exponential decay: Fotheringham
 * & O'Kelly 1989); at least what a reach that covers both is worth. `undefined` when it cannot be known.
 */
export function nearness(a: Location, b: Location): number | undefined {
  const shared = sharedRank(a, b);
  const decay = Math.exp(-distanceBetween(a, b) / decayKilometres);
  if (shared < 0) return Number.isNaN(decay) ? undefined : decay;
  const level = sharedLevel[shared] as number;
  const near = Number.isNaN(decay) ? level : 0.5 * level + 0.5 * decay;
  return Math.max(a.rank, b.rank) >= shared ? Math.max(near, coveredLevel[shared] as number) : near;
}

/**
 * The most that `nearness` can be to the places of one EPCI or département (`sample` is one of them) that are `km` away
 * or more (NaN: unknown) and reach as far as `rank` at most.
 */
export function mostNearness(
  from: Location,
  { sample, level, rank }: { readonly sample: Location; readonly level: Level; readonly rank: number },
  km: number,
): number {
  const shared = sharedRank(from, sample);
  const decay = Number.isNaN(km) ? 1 : Math.exp(-km / decayKilometres);
  if (shared < 0) return decay;
  // Within the area a nearer level may be shared than with the sample.
  if (shared <= levels.indexOf(level)) return 1;
  const near = 0.5 * (sharedLevel[shared] as number) + 0.5 * decay;
  return Math.max(from.rank, rank) >= shared ? Math.max(near, coveredLevel[shared] as number) : near;
}

/** How easily two organisations meet: distance, shared commune, EPCI, département or région, and how far they reach. */
export const territory: Dimension = {
  id: "territory",
  open(directory) {
    const { of } = directory.locations;
    return (a) => {
      const row = rowsOf(directory).place(of[a] as number);
      return (b) => row.at(of[b] as number);
    };
  },
  trust: ({ locations }, index) => (locations.of[index] === 0 ? 0 : 100),
  because({ locations, organisations }, a, b) {
    const mine = locations.distinct[locations.of[a] as number] as Location;
    const theirs = locations.distinct[locations.of[b] as number] as Location;
    const near = nearness(mine, theirs);
    if (near === undefined) return [];
    const level = firstSharedLevel(mine, theirs);
    const distance = distanceBetween(mine, theirs);
    // An approximate distance ranks, but is not shown as if it had been measured.
    const km = !Number.isNaN(distance) && mine.precise && theirs.precise ? Math.round(distance) : undefined;
    const shared = sharedRank(mine, theirs);
    const covers = shared > 0 && near === coveredLevel[shared] && Math.max(mine.rank, theirs.rank) >= shared;
    const code = covers
      ? "territory.reach"
      : level === "commune"
        ? "territory.same-commune"
        : level === "epci"
          ? "territory.same-epci"
          : "territory.near";
    if (code === "territory.near" && (km === undefined || km > 40)) return [];
    return [
      {
        dimension: "territory",
        code,
        values: {
          commune: theirs.commune?.name ?? "",
          epci: theirs.commune?.epci ?? "",
          level: level ?? "",
          ...(km === undefined ? {} : { km }),
        },
        evidence: [mine.commune?.name ?? "", theirs.commune?.name ?? ""],
        origin: organisations[b]?.commune?.origin ?? "declared",
        force: Math.round(near * whole),
      },
    ];
  },
};
