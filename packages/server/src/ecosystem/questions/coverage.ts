import type { Fact } from "@maillage/engine/facts.js";
import type { Organisation } from "@maillage/engine/organisation.js";
import type { Coverage } from "../../http/schemas/coverage.js";
import { sourceLabels } from "../../messages/sources.js";
import type { Question } from "../question.js";

/** Fields of which readers must know how often they are known. */
const fields = ["commune", "purpose", "sectors", "publics", "actions", "offers", "needs"] as const;

const factsOf = (organisation: Organisation, field: (typeof fields)[number]): readonly Fact<string>[] =>
  [organisation[field] ?? []].flat();

/** What is known, of how many, from where: to be read before any figure. */
export const coverage: Question<object, Coverage> = ({ workspace: { directory } }, _parameters, { language }) => {
  const { organisations, ties, size } = directory;
  const bySource = new Map<string, { organisations: number; ties: number; years: number[] }>();
  const source = (id: string) => {
    const known = bySource.get(id) ?? { organisations: 0, ties: 0, years: [] };
    bySource.set(id, known);
    return known;
  };
  const counts = fields.map(() => ({ known: 0, inferred: 0 }));
  const kinds: Record<string, number> = {};
  for (const organisation of organisations) {
    const { name, kind } = organisation;
    kinds[kind.value] = (kinds[kind.value] ?? 0) + 1;
    const sources = new Set([name.source]);
    fields.forEach((field, at) => {
      const facts = factsOf(organisation, field);
      const count = counts[at] as { known: number; inferred: number };
      if (facts.length > 0) count.known++;
      if (facts.length > 0 && facts.every(({ origin }) => origin === "inferred")) count.inferred++;
      for (const fact of facts) sources.add(fact.source);
    });
    for (const id of sources) source(id).organisations++;
  }
  for (const { from, year } of ties) {
    source(from).ties++;
    if (year !== undefined) source(from).years.push(year);
  }
  const share = (count: number) => (size === 0 ? 0 : count / size);
  return {
    organisations: size,
    known: fields.map((field, at) => ({
      field,
      share: share(counts[at]?.known ?? 0),
      inferred: share(counts[at]?.inferred ?? 0),
    })),
    sources: [...bySource]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { years, ...rest }]) => ({
        id,
        label: sourceLabels[language][id] ?? id,
        ...rest,
        years:
          years.length === 0
            ? null
            : { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) },
      })),
    kinds,
    dormant: directory.dormant.reduce((sum, each) => sum + each, 0),
  };
};
