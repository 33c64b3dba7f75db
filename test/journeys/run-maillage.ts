import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const demo = (name: string): string => join(root, "data", "demo", name);

/** Real open data, where a checkout has it beside the repository. */
export const shared = join(root, "..", "shared", "data");

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let isRunning = false;

/**
 * Runs a command line in this process, one at a time: what a terminal would show, without the second that a process
 * takes to start. `runProgram` is the executable itself.
 */
export async function runMaillage(...parameters: readonly string[]): Promise<Run> {
  if (isRunning) throw new Error("one command line at a time: they share the output of this process");
  isRunning = true;
  const { main } = await import("@maillage/server/main.js");
  const said = { stdout: "", stderr: "" };
  const streams = ["stdout", "stderr"] as const;
  const writes = streams.map((name) => process[name].write);
  for (const name of streams)
    process[name].write = (text: Uint8Array | string) => {
      said[name] += typeof text === "string" ? text : Buffer.from(text).toString();
      return true;
    };
  try {
    return { code: await main(parameters), ...said };
  } finally {
    streams.forEach((name, at) => (process[name].write = writes[at] as typeof process.stdout.write));
    isRunning = false;
  }
}

/** Runs the executable as a person would, in a process of its own. @param input of its standard input */
export function runProgram(parameters: readonly string[], input = ""): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "packages/server/bin/maillage.js"), ...parameters]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "maillage-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
