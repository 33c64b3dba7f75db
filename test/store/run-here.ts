import { main } from "@maillage/server/main.js";
import { vi } from "vitest";
import type { Run } from "../journeys/run-maillage.js";

/** Runs a command line in this process, as the executable does: a process of its own costs a second. */
export async function runHere(...parameters: readonly string[]): Promise<Run> {
  // Each command listens to who closes its output early.
  process.stdout.setMaxListeners(0);
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      said[stream] += String(chunk);
      return true;
    }),
  );
  try {
    return { code: await main(parameters), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
