import { sql } from "kysely";
import { isLocalId, readCorrection, readDeclaredMeans, type Records } from "@maillage/engine/identity";
import type { Organisation, Tie } from "@maillage/engine/model";
import type { Declaration, DeclarationStore } from "../declarations.js";
import { jsonOf } from "../rows.js";
import { currentImports } from "./lists.js";
import type { Database } from "./tables.js";

const tieOf = ({
  organisation,
  other,
  list,
  otherList,
  content: { kind, year, rung, what },
}: Declaration<"tie">): Tie => ({
  source: organisation,
  target: other ?? "",
  kind,
  origin: "declared",
  from: "declared",
  ...(year === undefined ? {} : { year }),
  ...(rung === undefined ? {} : { rung }),
  ...(what === undefined ? {} : { what }),
  ...(list === undefined && otherList === undefined ? {} : { endLists: [list, otherList] }),
});

/** A record under the list that gave its id, where that is no number; versions before this one did not say which. */
const ofList = (organisation: Organisation, list: string): Organisation =>
  organisation.list !== undefined || isLocalId(organisation.id) ? { ...organisation, list } : organisation;

const tieOfList = (tie: Tie, list: string): Tie =>
  tie.list !== undefined || isLocalId(tie.source) || isLocalId(tie.target) ? { ...tie, list } : tie;

/** What is declared of a list's row is said of that list's. */
const about = ({ list }: Declaration, organisation: Organisation): Organisation =>
  list === undefined ? organisation : { ...organisation, list };

/** What current imports say, and what people declared that has not ended by `today`. */
export async function readRecords(database: Database, declarations: DeclarationStore, today: string): Promise<Records> {
  const imports = await currentImports(database);
  const imported = async <T>(table: "organisations" | "ties", of: (record: T, list: string) => T): Promise<T[]> => {
    const bytes = sql<Uint8Array>`cast(record as blob)`.as("record");
    const records: T[] = [];
    for (const { id, path } of imports) {
      const rows = await database.selectFrom(table).select(bytes).where("import", "=", id).execute();
      for (const { record } of rows) records.push(of(jsonOf(record) as T, path));
    }
    return records;
  };
  const corrections = await declarations.current("correction");
  const means = (await declarations.current("means")).filter(({ content }) => content.until >= today);
  const day = (at: string) => at.slice(0, 10);
  return {
    organisations: [
      ...(await imported("organisations", ofList)),
      ...corrections.map((each) =>
        about(each, readCorrection({ organisation: each.organisation, date: each.at, ...each.content })),
      ),
      ...means.map((each) =>
        about(each, readDeclaredMeans({ organisation: each.organisation, date: day(each.at), ...each.content })),
      ),
    ],
    ties: [...(await imported("ties", tieOfList)), ...(await declarations.current("tie")).map(tieOf)],
    decisions: (await declarations.current("double")).map(({ organisation, other, list, otherList, content }) => ({
      a: organisation,
      b: other ?? "",
      isSame: content.same,
      lists: [list, otherList],
    })),
    lists: imports.map(({ path }) => path),
  };
}
