import type { Directory } from "@maillage/engine/directory/directory.js";
import { chanceMeans } from "@maillage/engine/match/chance.js";
import type { Dimension } from "@maillage/engine/match/dimensions/dimension.js";
import { dimensionIds } from "@maillage/engine/match/dimensions/dimensions.js";
import { bridgeFrom, gateFrom } from "@maillage/engine/match/gates.js";
import type { Intent } from "@maillage/engine/match/intent.js";
import { openMatching } from "@maillage/engine/match/matching.js";
import { createScorer } from "@maillage/engine/match/scorer.js";
import { askEveryone } from "@maillage/engine/match/search/asking-everyone.js";
import { openSearch } from "@maillage/engine/match/search/branch-and-bound.js";
import { seededRandom } from "@maillage/engine/arrays/random.js";

const nothing = Object.fromEntries(dimensionIds.map((id) => [id, 0])) as Intent["weights"];

/** An intent of weights alone; dimensions that have none weigh nothing. */
export const intentOf = (weights: Partial<Intent["weights"]>): Intent => ({
  id: Object.values(weights).join(" "),
  label: "",
  labelEn: "",
  weights: { ...nothing, ...weights },
  least: 0,
  options: { publicMode: "shared" },
});

/**
 * Asks the fast search and the slow one the same drawn questions, some with distance, sensitive ones, bridges only.
 * @returns how many were asked, and those of which the two lists differ
 */
export function compareSearches(
  directory: Directory,
  { intents, queries, seed, table }: CompareOptions,
): { readonly asked: number; readonly differences: readonly string[] } {
  const random = seededRandom(seed);
  const matching = openMatching(directory, table);
  const search = openSearch(matching);
  const differences: string[] = [];
  let asked = 0;
  for (const intent of intents) {
    const scorer = createScorer(matching, intent, chanceMeans(matching, intent.options, 1));
    for (let query = 0; query < queries; query++) {
      const a = Math.floor(random() * directory.size);
      const k = 1 + Math.floor(random() * 15);
      const open = gateFrom(directory, a, {
        ...(random() < 0.3 ? { within: 5 + random() * 60 } : {}),
        ...(random() < 0.5 ? { sensitive: true } : {}),
      });
      const bridge = bridgeFrom(matching, a);
      const gate = random() < 0.4 ? (b: number) => open(b) && bridge(b) : open;
      const from = scorer.from(a);
      const [fast, slow] = [search(from, k, gate), askEveryone(from, k, gate)];
      if (JSON.stringify(fast) !== JSON.stringify(slow)) differences.push(`${intent.id}: best ${k} of ${a}`);
      asked++;
    }
  }
  return { asked, differences };
}

interface CompareOptions {
  readonly intents: readonly Intent[];
  /** How many with each intent. */
  readonly queries: number;
  readonly seed: number;
  readonly table?: readonly Dimension[];
}
