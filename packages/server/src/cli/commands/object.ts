import { objection } from "../../questions/objection.js";
import { openModel, organisationMeant, readerAt } from "../ask.js";
import { commandLine, withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print } from "../print.js";

/** `maillage object ID|NAME`: an organisation leaves all that is shown, also after the next import. */
export const objectCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withContext(options, async (context) => {
    const model = await openModel(context);
    const id = organisationMeant(context, model, typed);
    const { objection: told, name, alike } = objection(model, { id }, readerAt(context), () => {});
    await context.store.object(told, commandLine());
    const { objected, alike: sayAlike, unknownPlace } = context.say.screen;
    print(objected(name));
    if (alike.length === 0) return;
    print(
      sayAlike(alike.length),
      ...alike.map((each) => `  ${each.id}  ${each.name} (${each.commune?.name ?? unknownPlace})`),
    );
  });
