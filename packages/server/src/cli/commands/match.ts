import { access, constants } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Refused } from "../../refusals/refused.js";
import { ask, openModel, organisationMeant } from "../ask.js";
import { withContext } from "../context.js";
import { matchAll } from "../match-all.js";
import { unwritten } from "../unwritten.js";
import type { MatchOptions } from "../match-options.js";
import { terms } from "../../messages/terms.js";
import { organisationCard, print, printJson, suggestionLines } from "../print.js";

/** `maillage match ID|NAME` and `maillage match --all` */
export const matchCommand = (typed: string | undefined, options: MatchOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say, language } = context;
    const { intent, top, within, sensitive, weights, exclude } = options;
    const model = await openModel(context);
    if (options.all) {
      const out = options.out as string;
      await access(dirname(resolve(out)), constants.W_OK).catch(() => {
        throw new Refused("cannot-write", { about: out });
      });
      const rows = await matchAll(context, model, options, out).catch((failure: NodeJS.ErrnoException) => {
        throw failure.syscall === undefined ? failure : unwritten(out, failure);
      });
      print(say.screen.written(rows, out));
      return;
    }
    const id = organisationMeant(context, model, typed as string);
    const found = ask(context, model, "partners", { id, intent, top, within, sensitive, weights, exclude });
    if (options.json) {
      printJson(found);
      return;
    }
    const { label = "", labelEn = "" } = model.maillage.tables.intents.find((each) => each.id === found.intent) ?? {};
    print(...organisationCard(model, id, context), "", `→ ${language === "en" ? labelEn : label}`);
    const { screen } = say;
    if (found.asks.length > 0) print(screen.asks(found.asks.map((each) => terms[language].asked[each])));
    for (const [title, hint, list, none] of [
      [screen.close, screen.closeHint, found.close, found.unsure.length > 0 ? screen.nobodySure : screen.nobody],
      [screen.bridging, screen.bridgingHint, found.bridging, screen.noBridge],
      [screen.unsure, screen.unsureHint, found.unsure, undefined],
    ] as const) {
      if (list.length === 0 && none === undefined) continue;
      print("", `${title} (${hint})`);
      if (list.length === 0) print(`  ${none}`);
      list.forEach((suggestion, rank) => print(...suggestionLines(rank + 1, suggestion, context)));
    }
    print("", say.screen.disclaimer);
  });
