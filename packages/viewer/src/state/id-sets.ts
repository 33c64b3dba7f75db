/**
 * Sets of organisations that are too many for an address. The address then has a name for the set, `~1`, which this page
 * knows as long as it is open: undo and redo find it, a reload does not.
 */
const sets = new Map<string, readonly string[]>();

/** As many ids as an address may have: longer ones are cut by mail programs. */
const most = 120;

/** What stands in the address for a set. */
export function packIds(ids: readonly string[]): readonly string[] {
  if (ids.length <= most) return ids;
  const name = `~${sets.size + 1}`;
  sets.set(name, ids);
  return [name];
}

/** The ids that an address means; nothing when it has a name that this page does not know. */
export function unpackIds(said: readonly string[]): readonly string[] | undefined {
  const [name = ""] = said;
  return name.startsWith("~") ? sets.get(name) : said;
}
