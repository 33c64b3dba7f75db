import { distanceBetween, firstSharedLevel, isPrecise, reachesMeet, type Place } from "../territory/places.js";
import type { Level } from "../territory/reach.js";
import { whole, type Dimension } from "./dimension.js";
import { rowsOf } from "./rows.js";

/** What the first shared level is worth by itself. Ours; see docs/method.md. */
const sharedLevel: Readonly<Record<Level, number>> = {
  commune: 1,
  epci: 0.7,
  departement: 0.35,
  region: 0.12,
  france: 0,
};

/** What it is worth that one of the two acts over that whole level: a departmental body is near everywhere in it. */
const coveredLevel: Readonly<Record<Level, number>> = {
  commune: 1,
  epci: 0.7,
  departement: 0.5,
  region: 0.3,
  france: 0.15,
};

/** Distance at which nearness falls to 1/e, kilometres: about a quarter of an hour by road in the country. */
const decayKilometres = 12;

/**
 * Nearness of two places, in [0, 1]: half the first shared level, half e^(−km / 12) (exponential decay: Fotheringham
 * & O'Kelly 1989); at least what a reach that covers both is worth. `undefined` when it cannot be known.
 */
export function nearness(a: Place, b: Place): number | undefined {
  const level = firstSharedLevel(a, b);
  const km = distanceBetween(a, b);
  const decay = km === undefined ? undefined : Math.exp(-km / decayKilometres);
  if (level === undefined) return decay;
  const near = decay === undefined ? sharedLevel[level] : 0.5 * sharedLevel[level] + 0.5 * decay;
  return reachesMeet(a, b, level) ? Math.max(near, coveredLevel[level]) : near;
}

/** How easily two organisations meet: distance, shared commune, EPCI, département or région, and how far they reach. */
export const territory: Dimension = {
  id: "territory",
  open(directory) {
    const { of } = directory.places;
    return (a) => {
      const row = rowsOf(directory).place(of[a] as number);
      return (b) => row[of[b] as number] as number;
    };
  },
  trust: ({ places }, place) => (places.of[place] === 0 ? 0 : 100),
  because({ places, organisations }, a, b) {
    const mine = places.distinct[places.of[a] as number] as Place;
    const theirs = places.distinct[places.of[b] as number] as Place;
    const near = nearness(mine, theirs);
    if (near === undefined) return [];
    const level = firstSharedLevel(mine, theirs);
    const distance = distanceBetween(mine, theirs);
    // An approximate distance ranks, but is not shown as if it had been measured.
    const km = distance !== undefined && isPrecise(mine) && isPrecise(theirs) ? Math.round(distance) : undefined;
    const covers =
      level !== undefined && near === coveredLevel[level] && level !== "commune" && reachesMeet(mine, theirs, level);
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
