import { isOffered, questions } from "../../questions/questions.js";
import { Refused } from "../../refusals/refused.js";
import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { printJson } from "../print.js";

/** `name=value`, each name once. @throws Refused `invalid` */
function given(parameters: readonly string[]): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const parameter of parameters) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(parameter) ?? [];
    if (name === undefined || value === undefined || Object.hasOwn(read, name))
      throw new Refused("invalid", { errors: [{ name: name ?? parameter, detail: "name=value" }] });
    read[name] = value;
  }
  return read;
}

/** `maillage ask QUESTION [NAME=VALUE…]`: any question that can be asked, answered as the API answers it. */
export const askCommand = (question: string, parameters: readonly string[], options: CommonOptions): Promise<void> =>
  withContext(options, async (context) => {
    if (!isOffered(question))
      throw new Refused("invalid", {
        errors: [{ name: "question", detail: `${question} (${Object.keys(questions).join(", ")})` }],
      });
    const asked = given(parameters);
    printJson(ask(context, await openModel(context), question, asked));
  });
