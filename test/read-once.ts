import type * as reading from "@maillage/server/threads/read-model.js";

/**
 * In the place of `readModel`, for commands that a test puts to one store: what it says under one revision is read once,
 * as the server does, not at each command. A write has the next command read anew.
 *
 * `vi.mock(import("@maillage/server/threads/read-model.js"), async (original) => (await import("../read-once.js")).readOnce(await original()));`
 */
export function readOnce({ readModel }: Pick<typeof reading, "readModel">): Pick<typeof reading, "readModel"> {
  const known = new Map<string, ReturnType<typeof readModel>>();
  return {
    async readModel(store, today, tables) {
      const key = `${await store.revision()} ${today}`;
      const found = known.get(key) ?? readModel(store, today, tables);
      known.set(key, found);
      return found;
    },
  };
}
