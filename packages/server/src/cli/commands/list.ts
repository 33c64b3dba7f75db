import { csvLine } from "@maillage/engine/export/csv-line.js";
import type { CommonOptions } from "../options.js";
import { openWorkspace, withContext } from "../context.js";
import { fully } from "../../questions/present-suggestion.js";

interface ListOptions extends CommonOptions {
  readonly format: "jsonl" | "csv";
}

const header = [
  "id",
  "rna",
  "formerRna",
  "siren",
  "siret",
  "name",
  "kind",
  "commune",
  "communeName",
  "sectors",
  "publics",
  "actions",
];

/** `maillage list` */
export const listCommand = (options: ListOptions): Promise<void> =>
  withContext(options, async (context) => {
    const { directory } = await openWorkspace(context);
    const objected = await context.store.objections();
    if (options.format === "csv") process.stdout.write(csvLine(header));
    for (let index = 0; index < directory.size; index++) {
      const shape = fully(directory, index);
      if (objected.has(shape.id)) continue;
      const listed = (values: readonly string[]) => values.join("|") || undefined;
      const ids = (facts: typeof shape.publics) => listed([...new Set(facts.map(({ id }) => id))]);
      process.stdout.write(
        options.format === "jsonl"
          ? `${JSON.stringify(shape)}\n`
          : csvLine([
              shape.id,
              shape.ids.rna ?? undefined,
              shape.ids.formerRna ?? undefined,
              shape.ids.siren ?? undefined,
              shape.ids.siret ?? undefined,
              shape.name,
              shape.kind,
              shape.commune?.code,
              shape.commune?.name,
              listed(shape.sectors),
              ids(shape.publics),
              ids(shape.actions),
            ]),
      );
    }
  });
