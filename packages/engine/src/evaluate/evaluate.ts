import type { Directory } from "../directory/directory.js";
import { seededRandom } from "../arrays/random.js";
import type { Tie } from "../model/tie.js";
import { measure, spread, type Measured } from "./measures.js";
import { methods } from "./methods.js";
import { queriesOf } from "./queries.js";
import { splitTies } from "./split.js";

/** One method over all splits: means, and the standard deviation of hit@10. */
export interface MethodReport extends Measured {
  readonly method: string;
  readonly sd: number;
}

/** Share of the projects that is held out. */
const heldOutShare = 0.2;

/**
 * Compares the methods on known ties, over seeded splits.
 * @param withTies builds the directory of the same organisations with some of the ties
 * @param splits `count` of them; the first is drawn with `seed`, each of the others with the next number
 * @param progress told after each split
 */
export function evaluate(
  ties: readonly Tie[],
  withTies: (ties: readonly Tie[]) => Directory,
  splits: { readonly count: number; readonly seed: number },
  progress: (done: number) => void,
): MethodReport[] {
  const measured = methods.map((): Measured[] => []);
  for (let split = 0; split < splits.count; split++) {
    const seed = splits.seed + split;
    const { training, heldOut } = splitTies(ties, heldOutShare, seed);
    const directory = withTies(training);
    const queries = queriesOf(training, heldOut, directory.indexOf);
    methods.forEach(({ prepare }, at) => {
      const scoresOf = prepare({ directory, ties: training, withTies, seed });
      measured[at]?.push(measure(queries, scoresOf, seededRandom(seed)));
    });
    progress(split + 1);
  }
  return methods.map(({ name }, at) => {
    const runs = measured[at] ?? [];
    const mean = (read: (run: Measured) => number) => spread(runs.map(read)).mean;
    return {
      method: name,
      hit10: mean(({ hit10 }) => hit10),
      mrr: mean(({ mrr }) => mrr),
      recall10: mean(({ recall10 }) => recall10),
      sd: spread(runs.map(({ hit10 }) => hit10)).sd,
    };
  });
}
