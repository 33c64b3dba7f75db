import { everybody } from "../analyses/analyser.js";
import type { Kept } from "../analyses/analyses.js";
import { namedView } from "../analyses/views.js";
import type { Parts } from "./parts.js";

/** How many results are remembered to be right. */
const mostRemembered = 40;

/**
 * Whether everyone that a kept result names may still be told to whoever reads: not after one objected, became sensitive,
 * or went with an import that was undone. Asked once a result and a reading of the store.
 * @returns true also for a result that is newer than what is being read: it knew more
 */
export function createStillShown({ queryThread }: Pick<Parts, "queryThread">): (kept: Kept) => Promise<boolean> {
  const rightAt = new Map<string, number>();
  return async ({ id, revision, views }) => {
    const read = queryThread.revision();
    if (read === undefined || read <= revision || rightAt.get(id) === read) return true;
    const named = views[namedView];
    if (named === undefined) return false;
    const ids = JSON.parse(named) as readonly string[];
    const { answer, revision: asOf } = await queryThread.ask("all-shown", { ids }, everybody("fr"));
    if (!answer) return false;
    rightAt.delete(id);
    rightAt.set(id, asOf);
    const [oldest] = rightAt.keys();
    if (rightAt.size > mostRemembered && oldest !== undefined) rightAt.delete(oldest);
    return true;
  };
}
