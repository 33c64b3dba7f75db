import { access, constants } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Gates } from "@maillage/engine/match/gates.js";
import type { Suggestion } from "@maillage/engine/match/partners.js";
import type { CommonOptions } from "../options.js";
import { openWorkspace, print, printJson, theIntent, theOrganisation, withContext, type Context } from "../context.js";
import { briefly, suggestionShape } from "../../questions/present-suggestion.js";
import { Refusal } from "../refusal.js";
import { matchAll } from "../match-all.js";
import { organisationCard, suggestionLines } from "../print.js";

export interface MatchOptions extends CommonOptions {
  readonly intent?: string;
  readonly top: number;
  readonly within?: number;
  readonly sensitive?: boolean;
  readonly all?: boolean;
  readonly out?: string;
}

export const gatesOf = async ({ store }: Context, options: MatchOptions): Promise<Gates> => ({
  ...(options.within === undefined ? {} : { within: options.within }),
  ...(options.sensitive ? { sensitive: true } : {}),
  objected: await store.objections(),
});

/** `maillage match ID|NAME` and `maillage match --all` */
export const matchCommand = (typed: string | undefined, options: MatchOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const intent = theIntent(context, options.intent);
    const workspace = await openWorkspace(context);
    const { directory } = workspace;
    if (options.all) {
      const out = options.out as string;
      await access(dirname(resolve(out)), constants.W_OK).catch(() => {
        throw new Refusal(say.screen.cannotWrite(out));
      });
      print(say.screen.written(await matchAll(directory.size, options, out), out));
      return;
    }
    const gates = await gatesOf(context, options);
    const scorer = workspace.scorer(intent);
    const index = theOrganisation(workspace, context, typed as string);
    const { close, bridging } = workspace.partners(index, { intent, top: options.top, gates });
    const shape = (suggestion: Suggestion) =>
      suggestionShape(directory, suggestion, workspace.sharedGround.pair(index, suggestion.index), say);
    if (options.json) {
      printJson({
        organisation: briefly(directory, index),
        intent: intent.id,
        chance: scorer.means,
        close: close.map(shape),
        bridging: bridging.map(shape),
      });
      return;
    }
    const language = options.lang === "en" ? intent.labelEn : intent.label;
    print(...organisationCard(directory, index, context), "", `→ ${language}`);
    for (const [title, hint, list] of [
      [say.screen.close, say.screen.closeHint, close],
      [say.screen.bridging, say.screen.bridgingHint, bridging],
    ] as const) {
      print("", `${title} (${hint})`);
      if (list.length === 0) print(`  ${say.screen.nobody}`);
      list.forEach((suggestion, rank) => print(...suggestionLines(rank + 1, shape(suggestion), context)));
    }
    print("", say.screen.disclaimer);
  });
