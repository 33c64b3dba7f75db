import { openModel, organisationMeant } from "../ask.js";
import { commandLine, withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print } from "../print.js";

/** `maillage object ID|NAME`: an organisation leaves suggestions and exports, also after the next import. */
export const objectCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withContext(options, async (context) => {
    const model = await openModel(context);
    const id = organisationMeant(context, model, typed);
    const { organisations, indexOf } = model.maillage.directory;
    await context.store.object(id, commandLine());
    print(context.say.screen.objected(organisations[indexOf.get(id) as number]?.name.value ?? id));
  });
