import { sql } from "kysely";
import type { Records } from "@maillage/engine/identity/resolve.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { readCorrection, readDeclaredMeans } from "@maillage/engine/identity/corrections.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import type { Declaration, DeclarationStore } from "../declarations.js";
import { jsonOf } from "../rows.js";
import type { Database } from "./tables.js";

const tieOf = ({ organisation, other, content: { kind, year, rung, what } }: Declaration<"tie">): Tie => ({
  source: organisation,
  target: other ?? "",
  kind,
  origin: "declared",
  from: "declared",
  ...(year === undefined ? {} : { year }),
  ...(rung === undefined ? {} : { rung }),
  ...(what === undefined ? {} : { what }),
});

/** What current imports say, and what people declared that has not ended by `today`. */
export async function readRecords(database: Database, declarations: DeclarationStore, today: string): Promise<Records> {
  const imported = async <T>(table: "organisations" | "ties"): Promise<T[]> => {
    const current = database.selectFrom("imports").select("id").where("state", "=", "current");
    const bytes = sql<Uint8Array>`cast(record as blob)`.as("record");
    const rows = await database.selectFrom(table).select(bytes).where("import", "in", current).execute();
    return rows.map(({ record }) => jsonOf(record) as T);
  };
  const corrections = await declarations.current("correction");
  const means = (await declarations.current("means")).filter(({ content }) => content.until >= today);
  const day = (at: string) => at.slice(0, 10);
  return {
    organisations: [
      ...(await imported<Organisation>("organisations")),
      ...corrections.map(({ organisation, content, at }) =>
        readCorrection({ organisation, date: day(at), ...content }),
      ),
      ...means.map(({ organisation, content, at }) => readDeclaredMeans({ organisation, date: day(at), ...content })),
    ],
    ties: [...(await imported<Tie>("ties")), ...(await declarations.current("tie")).map(tieOf)],
  };
}
