import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder that the test files of one run share; it goes when all have ended. */
    readonly sharedFolder: string;
  }
}

/** Of vitest: makes the folder, and removes it. */
export default function setup({ provide }: Pick<TestProject, "provide">): () => void {
  const folder = mkdtempSync(join(tmpdir(), "maillage-shared-"));
  provide("sharedFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
