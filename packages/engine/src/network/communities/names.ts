import { compareText } from "../../arrays/order.js";
import { countOf, type Partition } from "./partition.js";

/** The features of one type: sectors, publics, communes, words… */
export interface FeatureColumn {
  readonly type: string;
  /** Ids by node. */
  readonly byNode: readonly (readonly string[])[];
}

/** What sets a community apart. */
export interface Distinctive {
  /** `type:id`. */
  readonly feature: string;
  /** Members that have it, and how many others do. */
  readonly inside: number;
  readonly outside: number;
  /** How many standard deviations its log-odds stand above those of the others. */
  readonly z: number;
}

/** Fewer members than this make no feature of a community. */
const fewest = 2;

/** Strength of the prior: as many imaginary features of each type as this, spread like everybody's. */
const prior = 50;

/** Features below this are chance. */
const telling = 1.96;

/** How often each feature occurs in each community, and in all. */
interface Counts {
  readonly here: readonly ReadonlyMap<string, number>[];
  readonly everywhere: ReadonlyMap<string, number>;
}

function countFeatures({ byNode }: FeatureColumn, partition: Partition): Counts {
  const here = Array.from({ length: countOf(partition) }, () => new Map<string, number>());
  const everywhere = new Map<string, number>();
  partition.forEach((community, node) => {
    const counts = here[community] as Map<string, number>;
    for (const id of new Set(byNode[node])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      everywhere.set(id, (everywhere.get(id) ?? 0) + 1);
    }
  });
  return { here, everywhere };
}

const totalOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

/**
 * z-score of the log-odds ratio of a feature, with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008,
 * equations 15, 16, 20, 22): with y of the n features here, y' of the n' elsewhere, and α of α0 imaginary ones,
 *
 *   [ln (y + α)/(n + α0 − y − α) − ln (y' + α)/(n' + α0 − y' − α)] / √(1/(y + α) + 1/(y' + α)).
 *
 * α is α0 times the share of the feature in all. Not a number when it is the only one.
 */
export function logOddsScore(here: number, ofHere: number, elsewhere: number, ofElsewhere: number): number {
  const alpha = (prior * (here + elsewhere)) / (ofHere + ofElsewhere);
  const odds = (count: number, of: number) => Math.log((count + alpha) / (of + prior - count - alpha));
  return (odds(here, ofHere) - odds(elsewhere, ofElsewhere)) / Math.sqrt(1 / (here + alpha) + 1 / (elsewhere + alpha));
}

/**
 * The features of each community that set it apart, most telling first, ties by feature. A feature is weighed against
 * those of its type, so that long texts do not drown sectors.
 * @param most how many for each community
 */
export function distinctiveFeatures(
  columns: readonly FeatureColumn[],
  partition: Partition,
  most: number,
): Distinctive[][] {
  const found: Distinctive[][] = Array.from({ length: countOf(partition) }, () => []);
  const sizes = new Int32Array(found.length);
  for (const community of partition) sizes[community] = (sizes[community] as number) + 1;
  for (const column of columns) {
    const { here, everywhere } = countFeatures(column, partition);
    const total = totalOf(everywhere);
    here.forEach((counts, community) => {
      const all = totalOf(counts);
      for (const [id, inside] of counts) {
        if (inside < Math.min(fewest, sizes[community] as number)) continue;
        const outside = (everywhere.get(id) as number) - inside;
        const z = logOddsScore(inside, all, outside, total - all);
        if (z >= telling) found[community]?.push({ feature: `${column.type}:${id}`, inside, outside, z });
      }
    });
  }
  return found.map((list) =>
    list.sort((one, other) => other.z - one.z || compareText(one.feature, other.feature)).slice(0, most),
  );
}
