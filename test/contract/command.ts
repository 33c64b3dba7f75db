import { main } from "@maillage/server/main.js";
import { vi } from "vitest";
import type { Run } from "../journeys/run-maillage.js";

/** Runs a command line in this process: what a terminal would show, without the half second that a process takes to start. */
export async function command(...parameters: readonly string[]): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  try {
    return { code: await main(parameters), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
