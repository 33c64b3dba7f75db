import { openNetwork, parametersOf, type NetworkOptions } from "../network.js";
import { networkShape } from "../../questions/present-network.js";
import { print, printJson, withContext } from "../context.js";

/** `maillage network` */
export const networkCommand = (options: NetworkOptions): Promise<void> =>
  withContext(options, async (context) => {
    const shape = networkShape(await openNetwork(context, options), parametersOf(options));
    if (options.json) printJson(shape);
    else {
      print(context.say.screen.networkSize(shape.nodes));
      for (const [kind, count] of Object.entries(shape.edges)) print(`  ${context.say.edgeKind(kind, count)}`);
      const cut = Object.values(shape.boundary).reduce((sum, count) => sum + count, 0);
      if (options.territory !== undefined) print(context.say.screen.boundary(cut));
    }
  });
