import type { Directory } from "../directory/directory.js";
import { bitCount, termsOf } from "../arrays/bitsets.js";
import type { Location } from "../territory/locations.js";
import { activityOverlap } from "./activity.js";
import { basinOverlap } from "./basin.js";
import { levelOf, type Overlap } from "./levels.js";

const locationOf = ({ locations }: Directory, organisation: number): Location =>
  locations.distinct[locations.of[organisation] as number] as Location;

/** A town hall or a school does not look for volunteers as associations do. */
const seeksVolunteers = ({ organisations }: Directory, index: number): boolean =>
  ["association", "network"].includes(organisations[index]?.kind.value ?? "association");

/**
 * Overlap of A's niche by B for volunteers. A niche is activity × territory × public; its three parts are taken as
 * independent, so that Σ p_a p_b / Σ p_a² (MacArthur & Levins 1967; McPherson 1983 for associations) is the product
 * of three shares: of A's activities, of A's basin, of A's publics that B also occupies. Publics that are not known
 * count as shared, and the coverage says so. Without activity or place the engine abstains.
 */
export function volunteersOverlap(directory: Directory, a: number, b: number): Overlap {
  if (!seeksVolunteers(directory, a) || !seeksVolunteers(directory, b))
    return { value: 0, level: "none", evidence: [], coverage: { code: "volunteers.none-sought", figures: {} } };
  const activity = activityOverlap(directory, a, b);
  const basin = basinOverlap(locationOf(directory, a), locationOf(directory, b));
  if (!activity || basin === undefined)
    return { value: undefined, level: "unknown", evidence: [], coverage: { code: "volunteers.blind", figures: {} } };
  const mine = directory.tellingPublics[a] as number;
  const theirs = directory.tellingPublics[b] as number;
  const publicsKnown = mine !== 0 && theirs !== 0;
  const common = (mine & theirs) >>> 0;
  const publics = publicsKnown ? bitCount(common) / bitCount(mine) : 1;
  const value = activity.value * basin * publics;
  return {
    value,
    level: levelOf(value),
    evidence: [
      { code: "activity", value: activity.value, names: directory.sectorSets[directory.sectorSet[b] as number] ?? [] },
      { code: "basin", value: basin, names: [locationOf(directory, b).commune?.name ?? ""] },
      ...(publicsKnown
        ? [{ code: "publics" as const, value: publics, names: termsOf(directory.publics.terms, common) }]
        : []),
    ],
    coverage: {
      code: publicsKnown ? "volunteers.full" : "volunteers.publics-unknown",
      figures: { codes: activity.codes ? 1 : 0, words: activity.words ? 1 : 0 },
    },
  };
}
