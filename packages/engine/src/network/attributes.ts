import type { Directory } from "../directory/directory.js";
import type { NetworkEdge } from "./build.js";

/** What is written of a node or an edge beside its ends; the data dictionary in docs/data.md says what each means. */
export interface NetworkAttribute<Of> {
  readonly id: string;
  readonly type: "string" | "double" | "integer";
  /** `undefined` where it is not known. */
  of(item: Of): string | number | undefined;
}

/** What is known of an organisation, by its index in the directory, whatever network it stands in. */
export function nodeAttributes({
  organisations,
  gazetteer,
  locations,
}: Directory): readonly NetworkAttribute<number>[] {
  const organisation = (index: number) => organisations[index] as (typeof organisations)[number];
  const commune = (index: number) => gazetteer.commune(organisation(index).commune?.value ?? "");
  const point = (index: number) => locations.distinct[locations.of[index] as number]?.point;
  const list = (values: Iterable<string>) => [...values].join("|");
  return [
    { id: "kind", type: "string", of: (index) => organisation(index).kind.value },
    { id: "communeCode", type: "string", of: (index) => commune(index)?.code },
    { id: "communeName", type: "string", of: (index) => commune(index)?.name },
    { id: "latitude", type: "double", of: (index) => point(index)?.lat },
    { id: "longitude", type: "double", of: (index) => point(index)?.lon },
    { id: "sectors", type: "string", of: (index) => list(organisation(index).sectors.map(({ value }) => value)) },
    {
      id: "publics",
      type: "string",
      of: (index) => list(new Set(organisation(index).publics.map(({ value }) => value))),
    },
    {
      id: "actions",
      type: "string",
      of: (index) => list(new Set(organisation(index).actions.map(({ value }) => value))),
    },
  ];
}

/** What is known of a tie, or why an affinity was kept. */
export const edgeAttributes: readonly NetworkAttribute<NetworkEdge>[] = [
  { id: "origin", type: "string", of: ({ origin }) => origin },
  { id: "source_of_fact", type: "string", of: ({ tie }) => tie?.from },
  { id: "year", type: "integer", of: ({ tie }) => tie?.year },
  { id: "amount", type: "double", of: ({ tie }) => tie?.amount },
  { id: "kept", type: "string", of: ({ affinity }) => affinity?.kept },
];
