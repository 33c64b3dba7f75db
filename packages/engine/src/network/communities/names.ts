import { membersOf, type Partition } from "./partition.js";

/** What sets a community apart. */
export interface Distinctive {
  readonly feature: string;
  /** Members that have it, and how many others do. */
  readonly inside: number;
  readonly outside: number;
  /** How many standard deviations its log-odds stand above those of the others. */
  readonly z: number;
}

/** Fewer members than this make no feature of a community. */
const fewest = 2;

/** Strength of the prior: as many imaginary members as this, with the features of everybody. */
const prior = 50;

/** Features below this are chance. */
const telling = 1.96;

/**
 * The features of each community that set it apart: log-odds ratio against the others with an informative Dirichlet
 * prior, in units of its standard deviation (Monroe, Colaresi & Quinn 2008).
 * @param features those of each node, without repetition
 * @param most how many for each community
 */
export function distinctiveFeatures(
  features: readonly (readonly string[])[],
  partition: Partition,
  most: number,
): Distinctive[][] {
  const everywhere = new Map<string, number>();
  for (const list of features) for (const each of list) everywhere.set(each, (everywhere.get(each) ?? 0) + 1);
  const total = [...everywhere.values()].reduce((sum, count) => sum + count, 0);
  return membersOf(partition).map((members) => {
    const here = new Map<string, number>();
    let all = 0;
    for (const node of members) {
      for (const each of features[node] ?? []) {
        here.set(each, (here.get(each) ?? 0) + 1);
        all++;
      }
    }
    const found = [...here].flatMap(([feature, inside]): Distinctive[] => {
      if (inside < Math.min(fewest, members.length)) return [];
      const outside = (everywhere.get(feature) as number) - inside;
      const alpha = (prior * (everywhere.get(feature) as number)) / total;
      const odds = (count: number, of: number) => Math.log((count + alpha) / (of + prior - count - alpha));
      const difference = odds(inside, all) - odds(outside, total - all);
      const variance = 1 / (inside + alpha) + 1 / (outside + alpha);
      return [{ feature, inside, outside, z: difference / Math.sqrt(variance) }];
    });
    return found
      .filter(({ z }) => z >= telling)
      .sort((x, y) => y.z - x.z || (x.feature < y.feature ? -1 : 1))
      .slice(0, most);
  });
}
