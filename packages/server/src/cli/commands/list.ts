import { csvLine } from "@maillage/engine/export";
import type { ListedOrganisation } from "../../answers/organisation.js";
import { list } from "../../questions/list.js";
import { readingAs } from "../../questions/naming.js";
import { openModel, readerAt } from "../ask.js";
import { withContext } from "../context.js";
import type { CommonOptions } from "../options.js";

interface ListOptions extends CommonOptions {
  readonly format: "jsonl" | "csv";
  readonly sensitive?: boolean;
}

const listed = (values: Iterable<string>): string | undefined => [...new Set(values)].join("|") || undefined;

/** The columns of the table, each with what it has of an organisation. */
const columns: Readonly<Record<string, (organisation: ListedOrganisation) => string | undefined>> = {
  id: ({ id }) => id,
  rna: ({ ids }) => ids.rna ?? undefined,
  formerRna: ({ ids }) => ids.formerRna ?? undefined,
  siren: ({ ids }) => ids.siren ?? undefined,
  siret: ({ ids }) => ids.siret ?? undefined,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  commune: ({ commune }) => commune?.code,
  communeName: ({ commune }) => commune?.name,
  sectors: ({ sectors }) => listed(sectors),
  publics: ({ publics }) => listed(publics.map(({ id }) => id)),
  actions: ({ actions }) => listed(actions.map(({ id }) => id)),
};

/** `maillage list` */
export const listCommand = (options: ListOptions): Promise<void> =>
  withContext(options, async (context) => {
    const reader = readingAs(readerAt(context), options.sensitive === true);
    const organisations = list(await openModel(context), {}, reader, () => {});
    if (options.format === "csv") process.stdout.write(csvLine(Object.keys(columns)));
    for (const organisation of organisations)
      process.stdout.write(
        options.format === "jsonl"
          ? `${JSON.stringify(organisation)}\n`
          : csvLine(Object.values(columns).map((cell) => cell(organisation))),
      );
  });
