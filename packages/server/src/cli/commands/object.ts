import type { CommonOptions } from "../options.js";
import { commandLine, openWorkspace, print, theOrganisation, withContext } from "../context.js";

/** `maillage object ID|NAME`: an organisation leaves suggestions and exports, also after the next import. */
export const objectCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withContext(options, async (context) => {
    const workspace = await openWorkspace(context);
    const { id, name } = workspace.directory.organisations[theOrganisation(workspace, context, typed)] as {
      id: string;
      name: { value: string };
    };
    await context.store.object(id, commandLine());
    print(context.say.screen.objected(name.value));
  });
