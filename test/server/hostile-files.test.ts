import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openTable } from "@maillage/server/files/open-table.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../journeys/run-maillage.js";
import { hostileFiles } from "./hostile.js";

/** Reads a file to its end. */
async function readAll(path: string): Promise<void> {
  const table = await openTable(path);
  for await (const _ of table.rows());
}

test.each(hostileFiles)("$name is refused: $reason", async ({ name, reason, make }) => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, make());
  await expect(readAll(path)).rejects.toMatchObject({ name: "RefusedFile", file: name, reason });
});
