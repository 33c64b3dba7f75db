import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in a process of its own, to be killed. */
export interface ServerProcess {
  /** Resolves with the address that lets a person in, once the server answers. */
  readonly address: Promise<string>;
  /** Tells every line of its standard output. */
  onLine(told: (line: string) => void): void;
  /** Sends a line to its standard input. */
  tell(line: unknown): void;
  /** SIGKILL: nothing of the process runs after it. Resolves when the process is gone. */
  kill(): Promise<void>;
  readonly child: ChildProcess;
}

/** @param addressIn finds in a line the address that lets a person in */
export function startServer(
  command: readonly [string, ...string[]],
  addressIn: (line: string) => string | undefined,
): ServerProcess {
  const [executable, ...parameters] = command;
  const child = spawn(executable, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const address = new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    lines.on("line", (line) => {
      const found = addressIn(line);
      if (found !== undefined) resolve(found);
    });
  });
  // Whoever kills a server that nobody asked for its address does not wait for it either.
  address.catch(() => {});
  return {
    address,
    child,
    onLine: (told) => void lines.on("line", told),
    tell: (line) => void child.stdin.write(`${JSON.stringify(line)}\n`),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
