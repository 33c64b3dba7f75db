import { aspectIds } from "@maillage/engine/group";
import { ask, openModel, organisationMeant } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";
import { print, printJson } from "../print.js";

interface TableOptions extends CommonOptions {
  readonly want?: string;
  readonly intent?: string;
  readonly within?: number;
  readonly top?: number;
  readonly sensitive?: boolean;
}

const labels = (elements: readonly { readonly label: string }[]) => elements.map(({ label }) => label).join(", ");

/** `maillage table ID|NAME ID|NAME…` */
export const tableCommand = (typed: readonly string[], options: TableOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { table: say, screen } = context.say;
    const model = await openModel(context);
    const ids = typed.map((each) => organisationMeant(context, model, each)).join(",");
    const { want, intent, within, top, sensitive } = options;
    const found = ask(context, model, "table", { ids, want, intent, within, top, sensitive });
    if (options.json) {
      printJson(found);
      return;
    }
    const named = new Map(
      [...found.members, ...found.invitees].map(({ organisation: { id, name } }) => [id, name] as const),
    );
    const place = ({ commune }: { readonly commune: { readonly name: string } | null }) =>
      commune?.name ?? screen.unknownPlace;
    if (found.notice !== null) print(found.notice, "");
    print(say.brings);
    for (const { organisation, brings } of found.members) {
      print(`  ${organisation.name} — ${place(organisation)} (${organisation.id})`);
      for (const aspect of aspectIds) {
        const list = brings[aspect] ?? [];
        if (list.length === 0 || aspect === "communes") continue;
        const told = list.map(({ label, trust }) => (trust < 100 ? `${label} (${say.guessed})` : label));
        print(`     ${say.aspect[aspect]} : ${told.join(", ")}`);
      }
    }
    print("", `${say.missing} : ${found.missing.length === 0 ? say.nothingMissing : labels(found.missing)}`);
    print("", say.invite);
    if (found.invitees.length === 0) print(`  ${say.nobody}`);
    found.invitees.forEach(({ organisation, adds, reason, watch }, rank) => {
      print(
        `  ${rank + 1}. ${organisation.name} — ${place(organisation)} (${organisation.id})`,
        `     ${say.adds(labels(adds))}`,
        ...(reason === null ? [] : [`     • ${reason}`]),
        ...(watch ?? []).map((each) => `     ! ${say.watch(named.get(each.with) ?? each.with, each.text)}`),
      );
    });
    print("", say.fitting);
    for (const { organisation } of found.fitting)
      print(`  ${organisation.name} — ${place(organisation)} (${organisation.id})`);
    print("", say.seats);
    const fragile = found.seats.filter(({ alone }) => alone.length > 0);
    if (fragile.length === 0) print(`  ${say.solid}`);
    for (const { id, alone, substitute } of fragile)
      print(
        `  ${named.get(id) ?? id} : ${say.alone(labels(alone))}`,
        `     ${substitute ? say.substitute(substitute.organisation.name, labels(substitute.brings)) : say.noSubstitute}`,
      );
    print("", screen.disclaimer);
  });
