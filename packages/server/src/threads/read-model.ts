import type { Tables } from "@maillage/engine/tables";
import type { Store } from "../store/store.js";
import { createModel, type Model } from "../questions/model.js";

/**
 * Reads what a store says, and understands it. What is learned of those that objected is kept: a number that a register
 * gives them today tells tomorrow, when the register was taken out, who they are.
 * @param today ISO date
 */
export async function readModel(store: Store, today: string, tables: Tables): Promise<Model> {
  const revision = await store.revision();
  const [records, objections] = [await store.records(today), await store.objections()];
  const model = createModel(revision, records, objections, tables);
  const { objections: known } = model.maillage;
  const learned = objections.flatMap((objection, at) => {
    const { keys, names } = known[at] ?? objection;
    const isMore = keys.length > objection.keys.length || names.length > objection.names.length;
    return isMore ? [{ id: objection.id, keys, names }] : [];
  });
  if (learned.length > 0) await store.learn(learned);
  return model;
}
