import type { CommonOptions } from "../options.js";
import { commandLine, openWorkspace, print, theOrganisation, withSession } from "../context.js";

/** `maillage object ID|NAME`: an organisation leaves suggestions and exports, also after the next import. */
export const objectCommand = (typed: string, options: CommonOptions): Promise<void> =>
  withSession(options, async (session) => {
    const workspace = await openWorkspace(session);
    const { id, name } = workspace.directory.organisations[theOrganisation(workspace, session, typed)] as {
      id: string;
      name: { value: string };
    };
    await session.store.object(id, commandLine());
    print(session.say.screen.objected(name.value));
  });
