import type { Network } from "@maillage/engine/network/build.js";
import type { Diagnosis } from "@maillage/engine/network/diagnosis.js";
import type { Presence } from "@maillage/engine/network/presence.js";
import type { Territory } from "@maillage/engine/territory/territory.js";
import type { Catalogue } from "../messages/catalogue.js";
import { briefly } from "./present-suggestion.js";

/** Isolated organisations for which introductions are worked out. */
const mostIntroduced = 50;

/** How many organisations an isolated one is introduced to first. */
const introductions = 2;

/** The JSON of `maillage diagnose`: documented in docs/data.md. */
export function diagnosisShape(
  network: Network,
  diagnosis: Diagnosis,
  { territory, reference }: { readonly territory: Territory; readonly reference?: Territory },
  introduce: (node: number, count: number) => readonly number[],
  say: Catalogue,
) {
  const { directory } = network;
  const brief = (node: number) => briefly(directory, network.members[node] as number);
  const communeName = (code: string) => directory.gazetteer.commune(code)?.name ?? code;
  const presence = (kind: "sector" | "public") => (each: Presence) => ({
    ...each,
    label: say.feature(`${kind}:${each.id}`, directory),
    quotient: each.quotient ?? null,
  });
  return {
    territory: { codes: territory.codes, name: territory.name },
    reference: reference ? { codes: reference.codes, name: reference.name } : null,
    organisations: diagnosis.organisations,
    comparedWith: diagnosis.reference,
    known: diagnosis.known,
    sources: diagnosis.sources,
    sectors: diagnosis.sectors.map(presence("sector")),
    publics: diagnosis.publics.map(presence("public")),
    uncovered: {
      publics: diagnosis.uncovered.publics.map((id) => ({ id, label: say.feature(`public:${id}`, directory) })),
      communes: diagnosis.uncovered.communes.map((code) => ({ code, name: communeName(code) })),
    },
    crowded: diagnosis.crowded.map((each) => ({
      ...each,
      sectorLabel: say.feature(`sector:${each.sector}`, directory),
      communeName: communeName(each.commune),
    })),
    isolated: {
      count: diagnosis.isolated.length,
      introductions: diagnosis.isolated.slice(0, mostIntroduced).map((node) => ({
        organisation: brief(node),
        to: introduce(node, introductions).map(brief),
      })),
    },
    bridges: diagnosis.bridges.map(({ node, parts }) => ({ organisation: brief(node), parts })),
    leaving: Object.fromEntries(Object.entries(diagnosis.leaving).map(([kind, value]) => [kind, value ?? null])),
  };
}

export type DiagnosisShape = ReturnType<typeof diagnosisShape>;
