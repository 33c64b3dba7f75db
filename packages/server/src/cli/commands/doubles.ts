import { ask, openModel, organisationMeant } from "../ask.js";
import { commandLine, withContext, type Context } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";
import type { Model } from "../../questions/model.js";
import { wrongValue } from "../../refusals/refused.js";
import { decidedOf } from "../../store/decided.js";

interface DoublesOptions extends CommonOptions {
  readonly limit: number;
  readonly sensitive?: boolean;
}

/** `maillage doubles` */
export const doublesCommand = (options: DoublesOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { limit, sensitive } = options;
    const found = ask(context, await openModel(context), "doubles", { limit, sensitive });
    if (options.json) {
      printJson(found);
      return;
    }
    const { screen } = context.say;
    for (const { organisations, words } of found.items)
      print(
        ...organisations.map(({ id, name, commune }) => `${id}  ${name} (${commune?.name ?? screen.unknownPlace})`),
        `  = ${words.join(" ")}`,
      );
    print(screen.doubles(found.items.length, found.total));
  });

/** The two that were typed, by any id that is or was theirs, else by name. */
function bothMeant(context: Context, model: Model, typed: readonly string[]): readonly [string, string] {
  const { canonical } = model.maillage;
  const [a = "", b = ""] = typed.map((each) => (canonical.has(each) ? each : organisationMeant(context, model, each)));
  if (a === b) throw wrongValue("organisations", "a ≠ b");
  return [a, b];
}

/** `maillage doubles merge A B`, `maillage doubles apart A B` */
export const decideCommand =
  (isSame: boolean) =>
  (a: string, b: string, options: CommonOptions): Promise<void> =>
    withContext(options, async (context) => {
      const [organisation, other] = bothMeant(context, await openModel(context), [a, b]);
      const { declarations } = context.store;
      const before = await decidedOf(declarations, organisation, other);
      await declarations.add({ kind: "double", organisation, other, content: { same: isSame } }, commandLine(), before);
      print(context.say.screen.decided(organisation, other, isSame));
    });

/** `maillage doubles undo A B` */
export const undoDecisionCommand = (a: string, b: string, options: CommonOptions): Promise<void> =>
  withContext(options, async (context) => {
    const [organisation, other] = bothMeant(context, await openModel(context), [a, b]);
    const { declarations } = context.store;
    const before = await decidedOf(declarations, organisation, other);
    for (const id of before) await declarations.end(id, commandLine());
    print(context.say.screen.undecided(organisation, other, before.length));
  });
