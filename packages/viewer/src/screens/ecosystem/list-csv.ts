import { csvLine, excelFrance } from "@maillage/engine/export";
import type { Network } from "../../api/network.js";
import { said, type Words } from "../../messages/messages.js";
import type { Trait } from "./common-traits.js";

/** Organisations as a table that Excel opens as it is set in France. */
export function listCsv(
  { nodes }: Network,
  chosen: readonly number[],
  names: Readonly<Record<Trait, (value: string) => string>>,
  { ecosystem, partners }: Words,
): string {
  const named = (trait: Trait, value: string | null | undefined) =>
    typeof value === "string" ? names[trait](value) : undefined;
  const lines = chosen.map((node) =>
    csvLine(
      [
        nodes.id[node],
        nodes.name[node],
        said(partners.kind, nodes.kind[node] ?? ""),
        nodes.commune[node] ?? undefined,
        named("commune", nodes.commune[node]),
        named("sector", nodes.sector[node]),
        nodes.publics[node]?.map((id) => names.public(id)).join(" | "),
        named("cluster", nodes.cluster[node]),
        nodes.founded[node] ?? undefined,
      ],
      excelFrance,
    ),
  );
  return excelFrance.mark + csvLine(ecosystem.listColumns.split("|"), excelFrance) + lines.join("");
}
