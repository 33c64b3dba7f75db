import { readCalls } from "../../calls/read-calls.js";
import { wrongValue } from "../../refusals/refused.js";
import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";

interface CallOptions extends CommonOptions {
  readonly call?: string;
  readonly intent?: string;
  readonly top?: number;
  readonly sensitive?: boolean;
}

/** `maillage call FILE`: who may answer the calls of a sheet together. */
export const callCommand = (path: string, options: CallOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { call: say, table, screen } = context.say;
    const all = await readCalls(path);
    const calls = options.call === undefined ? all : all.filter(({ id }) => id === options.call);
    if (calls.length === 0)
      throw wrongValue(
        "call",
        `${options.call} (${all
          .map(({ id }) => id)
          .join(", ")
          .slice(0, 200)})`,
      );
    const model = await openModel(context);
    const { intent, top, sensitive } = options;
    const answers = calls.map(({ asked, ...told }) => ({
      ...told,
      answer: ask(context, model, "call", { ...asked, intent, top, sensitive }),
    }));
    if (options.json) {
      printJson({ calls: answers });
      return;
    }
    const place = ({ commune }: { readonly commune: { readonly name: string } | null }) =>
      commune?.name ?? screen.unknownPlace;
    for (const { id, title, funder, deadline, answer } of answers) {
      const label = (at: number) => answer.criteria[at]?.label ?? "";
      print(
        `${title || id}${funder === "" ? "" : ` — ${funder}`}${deadline === "" ? "" : ` — ${say.deadline(deadline)}`}`,
      );
      print(say.concerned(answer.concerned, answer.territory?.name ?? null));
      for (const criterion of answer.criteria) print(`  ${say.known(criterion.label, criterion.known)}`);
      if (answer.notice !== null) print("", answer.notice);
      answer.groups.forEach(({ members, unmet, watch }, at) => {
        print("", say.group(at + 1));
        const named = new Map(members.map(({ organisation }) => [organisation.id, organisation.name]));
        for (const { organisation, meets } of members) {
          print(`  ${organisation.name} — ${place(organisation)} (${organisation.id})`);
          const brings = meets.map(({ criterion, isInferred }) =>
            isInferred ? `${label(criterion)} (${table.guessed})` : label(criterion),
          );
          if (brings.length > 0) print(`     ${table.adds(brings.join(", "))}`);
        }
        print(`  ${unmet.length === 0 ? say.allMet : say.unmet(unmet.map(label).join(", "))}`);
        for (const { between, text } of watch ?? [])
          print(
            `  ! ${say.between(
              between.map((each) => named.get(each) ?? each),
              text,
            )}`,
          );
      });
      print("", say.arguments);
      for (const { label: argument, caution, source } of answer.arguments)
        print(`  • ${argument}${caution === null ? "" : `. ${caution}`} (${source})`);
      print("", say.notForServices, "", screen.disclaimer, "");
    }
  });
