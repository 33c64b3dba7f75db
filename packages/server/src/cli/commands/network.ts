import { ask, openModel } from "../ask.js";
import { withContext } from "../context.js";
import { networkAsked, type NetworkOptions } from "../network-options.js";
import { print, printJson } from "../print.js";

/** `maillage network` */
export const networkCommand = (options: NetworkOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { say } = context;
    const found = ask(context, await openModel(context), "network", networkAsked(options));
    if (options.json) {
      printJson(found);
      return;
    }
    print(say.screen.networkSize(found.nodes));
    for (const [kind, count] of Object.entries(found.edges)) print(`  ${say.edgeKind(kind, count)}`);
    const cut = Object.values(found.boundary).reduce((sum, count) => sum + count, 0);
    if (options.territory !== undefined) print(say.screen.boundary(cut));
  });
