import { openNetwork, parametersOf, type NetworkOptions } from "../network.js";
import { networkShape } from "../../questions/present-network.js";
import { print, printJson, withSession } from "../context.js";

/** `maillage network` */
export const networkCommand = (options: NetworkOptions): Promise<void> =>
  withSession(options, async (session) => {
    const shape = networkShape(await openNetwork(session, options), parametersOf(options));
    if (options.json) printJson(shape);
    else {
      print(session.say.screen.networkSize(shape.nodes));
      for (const [kind, count] of Object.entries(shape.edges)) print(`  ${session.say.edgeKind(kind, count)}`);
      const cut = Object.values(shape.boundary).reduce((sum, count) => sum + count, 0);
      if (options.territory !== undefined) print(session.say.screen.boundary(cut));
    }
  });
