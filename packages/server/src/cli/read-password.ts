import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import type { AccessSentences } from "../messages/access.js";
import { Refused } from "../refusals/refused.js";

/** Where the echo of what is typed goes. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/**
 * A password, never from the command line, where other users of the machine and the history of the shell would see
 * it: typed twice on a terminal, without echo, or one line of the standard input.
 * @throws Refused when none is given, or two that differ
 */
export async function readPassword(say: AccessSentences): Promise<string> {
  const { stdin, stderr } = process;
  const terminal = stdin.isTTY;
  // From here on the terminal is silent, so that nothing typed after the question is shown.
  const reader = createInterface({ input: stdin, output: nowhere(), terminal, historySize: 0 });
  reader.on("SIGINT", () => reader.close());
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    if (terminal) stderr.write(question);
    const { value, done } = await lines.next();
    if (terminal) stderr.write("\n");
    if (done || value === "") throw new Refused("no-password");
    return value;
  };
  try {
    const password = await ask(say.askPassword);
    if (terminal && (await ask(say.askAgain)) !== password) throw new Refused("passwords-differ");
    return password;
  } finally {
    reader.close();
  }
}
