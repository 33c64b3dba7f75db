import type { Presence } from "@maillage/engine/network";
import type { Diagnosis } from "../answers/diagnosis.js";
import type { DiagnosisParameters } from "../answers/network-parameters.js";
import { Refused } from "../refusals/refused.js";
import { openedNetwork } from "./opened-network.js";
import { briefly } from "./present-suggestion.js";
import type { Question } from "./question.js";
import { territoryOf } from "./territory.js";

/** Isolated organisations for which introductions are worked out. */
const mostIntroduced = 50;

/** How many organisations an isolated one is introduced to first. */
const introductions = 2;

/** What a territory has, lacks, and hangs on. @throws Refused `empty-territory` where nobody is known, and as others do */
export const diagnosis: Question<DiagnosisParameters, Diagnosis> = (model, asked, reader, progress) => {
  const { territory: codes, reference: others, ...rest } = asked;
  const territory = territoryOf(model, codes);
  const reference = others === undefined ? undefined : territoryOf(model, others);
  const opened = openedNetwork(model, { ...rest, territory: codes }, reader, progress);
  const { network, introduce } = opened;
  if (network.ids.length === 0) throw new Refused("empty-territory", { about: territory.name });
  const found = model.once(`diagnosis ${JSON.stringify([rest, codes, others])}`, () => {
    progress("diagnosis", 0, 1);
    return opened.diagnose(territory, reference);
  });
  const { say } = model.words[reader.language];
  const { directory } = network;
  const brief = (node: number) => briefly(directory, network.members[node] as number);
  const communeName = (code: string) => directory.gazetteer.commune(code)?.name ?? code;
  const presence = (kind: "sector" | "public") => (each: Presence) => ({
    ...each,
    label: say.feature(`${kind}:${each.id}`, directory),
    quotient: each.quotient ?? null,
  });
  return {
    territory: { codes: [...territory.codes], name: territory.name },
    reference: reference ? { codes: [...reference.codes], name: reference.name } : null,
    organisations: found.organisations,
    comparedWith: found.reference,
    known: { ...found.known },
    sources: found.sources.map((each) => ({ ...each })),
    sectors: found.sectors.map(presence("sector")),
    publics: found.publics.map(presence("public")),
    uncovered: {
      publics: found.uncovered.publics.map((id) => ({ id, label: say.feature(`public:${id}`, directory) })),
      communes: found.uncovered.communes.map((code) => ({ code, name: communeName(code) })),
    },
    crowded: found.crowded.map((each) => ({
      ...each,
      sectorLabel: say.feature(`sector:${each.sector}`, directory),
      communeName: communeName(each.commune),
    })),
    isolated: {
      count: found.isolated.length,
      introductions: found.isolated.slice(0, mostIntroduced).map((node) => ({
        organisation: brief(node),
        to: introduce(node, introductions).map(brief),
      })),
    },
    bridges: found.bridges.map(({ node, parts }) => ({ organisation: brief(node), parts })),
    leaving: Object.fromEntries(Object.entries(found.leaving).map(([kind, value]) => [kind, value ?? null])),
  };
};
