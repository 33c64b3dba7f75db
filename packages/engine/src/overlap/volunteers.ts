import type { Directory } from "../directory/directory.js";
import { bitCount, termsOf } from "../arrays/bitsets.js";
import { commonWords } from "../match/dimensions/sector.js";
import type { Location } from "../territory/locations.js";
import { activityOverlap, type ActivityOverlap } from "./activity.js";
import { basinOverlap } from "./basin.js";
import { levelOf, volunteerLevels, type Overlap } from "./levels.js";
import { noRivals } from "./rivals.js";

const locationOf = ({ locations }: Directory, organisation: number): Location =>
  locations.distinct[locations.of[organisation] as number] as Location;

/** Publics that were told, by themselves or the register. Those that are guessed made flags worse, and do not count. */
const told = ({ publics, tellingPublics }: Directory, index: number): number =>
  publics.trust[index] === 100 ? (tellingPublics[index] as number) : 0;

/** The three parts of the ground that two bodies share. */
interface Parts {
  readonly activity: ActivityOverlap;
  readonly basin: number;
  /** `undefined` where the publics of one are not told. */
  readonly publics: number | undefined;
}

function partsOf(directory: Directory, a: number, b: number): Parts | undefined {
  const basin = basinOverlap(locationOf(directory, a), locationOf(directory, b));
  const activity = basin === undefined ? undefined : activityOverlap(directory, a, b);
  if (!activity || basin === undefined) return undefined;
  const [mine, theirs] = [told(directory, a), told(directory, b)];
  const publics = mine !== 0 && theirs !== 0 ? bitCount((mine & theirs) >>> 0) / bitCount(mine) : undefined;
  return { activity, basin, publics };
}

/** The product of the parts: publics that are not told count as shared. */
const valueOf = ({ activity, basin, publics }: Parts): number => activity.value * basin * (publics ?? 1);

/** The value of `volunteersOverlap` alone, for many pairs. */
export function volunteersValue(directory: Directory, a: number, b: number): number | undefined {
  const parts = partsOf(directory, a, b);
  const value = parts && valueOf(parts);
  return value !== 0 && noRivals(directory, a, b) ? 0 : value;
}

/**
 * Overlap of A's niche by B for volunteers and members. A niche is activity × territory × public; its three parts are
 * taken as independent, so that Σ p_a p_b / Σ p_a² (MacArthur & Levins 1967; McPherson 1983 for associations) is the
 * product of three shares: of A's activities, of A's basin, of A's publics that B also occupies. Publics that are not
 * told count as shared, and the coverage says so. Without activity or place the engine abstains. Bodies that are no
 * rivals whatever they do (`rivals.ts`) share no ground.
 */
export function volunteersOverlap(directory: Directory, a: number, b: number): Overlap {
  const why = noRivals(directory, a, b);
  if (why) return { value: 0, level: "none", evidence: [], coverage: { code: `volunteers.${why}`, figures: {} } };
  const parts = partsOf(directory, a, b);
  if (!parts)
    return { value: undefined, level: "unknown", evidence: [], coverage: { code: "volunteers.blind", figures: {} } };
  const { activity, basin, publics } = parts;
  const value = valueOf(parts);
  const words = commonWords(directory, a, b);
  const common = (told(directory, a) & told(directory, b)) >>> 0;
  return {
    value,
    level: levelOf(value, volunteerLevels),
    evidence: [
      words.length > 0
        ? { code: "words", value: activity.value, names: words }
        : {
            code: "activity",
            value: activity.value,
            names: directory.sectorSets[directory.sectorSet[b] as number] ?? [],
          },
      { code: "basin", value: basin, names: [locationOf(directory, b).commune?.name ?? ""] },
      ...(publics === undefined
        ? []
        : [{ code: "publics" as const, value: publics, names: termsOf(directory.publics.terms, common) }]),
    ],
    coverage: {
      code: publics === undefined ? "volunteers.publics-unknown" : "volunteers.full",
      figures: { words: activity.words ? 1 : 0 },
    },
  };
}
