import type { Directory } from "@maillage/engine/directory";
import { precedence, tieKinds, type Fact, type Organisation, type Origin, type Tie } from "@maillage/engine/model";
import type { Coverage } from "../answers/coverage.js";
import { sourceLabels } from "../messages/sources.js";
import type { Question } from "./question.js";

/** Fields of which readers must know how often they are known. */
const fields = ["commune", "purpose", "sectors", "publics", "actions", "offers", "needs"] as const;
type Field = (typeof fields)[number];

const factsOf = (organisation: Organisation, field: Field): readonly Fact<string>[] =>
  [organisation[field] ?? []].flat();

interface SourceCount {
  organisations: number;
  ties: number;
  readonly years: number[];
  readonly fields: Map<Field, number>;
}

/** The surest origin of some facts. */
const surest = (facts: readonly Fact<string>[]): Origin | undefined =>
  facts.map(({ origin }) => origin).toSorted((a, b) => precedence[a] - precedence[b])[0];

/** How many organisations stand at either end of a tie of a kind. */
function tied({ ties, indexOf }: Directory, kind: Tie["kind"]): number {
  const ends = new Set<string>();
  for (const tie of ties) if (tie.kind === kind) ends.add(tie.source).add(tie.target);
  return [...ends].filter((id) => indexOf.has(id)).length;
}

const rangeOf = (years: readonly number[]): Coverage["sources"][number]["years"] =>
  years.length === 0
    ? null
    : { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };

/** What is known, of how many, from where: to be read before any figure. */
export const coverage: Question<object, Coverage> = ({ maillage: { directory } }, _parameters, { language }) => {
  const { organisations, ties, size } = directory;
  const bySource = new Map<string, SourceCount>();
  const source = (id: string): SourceCount => {
    const known = bySource.get(id) ?? { organisations: 0, ties: 0, years: [], fields: new Map() };
    bySource.set(id, known);
    return known;
  };
  const counts = fields.map(() => ({ official: 0, declared: 0, inferred: 0 }));
  const kinds: Record<string, number> = {};
  for (const organisation of organisations) {
    const { name, kind } = organisation;
    kinds[kind.value] = (kinds[kind.value] ?? 0) + 1;
    const sources = new Set([name.source]);
    fields.forEach((field, at) => {
      const facts = factsOf(organisation, field);
      const origin = surest(facts);
      const count = counts[at];
      if (origin && count) count[origin]++;
      for (const id of new Set(facts.map((fact) => fact.source))) {
        sources.add(id);
        const told = source(id).fields;
        told.set(field, (told.get(field) ?? 0) + 1);
      }
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
    known: fields.map((field, at) => {
      const { official, declared, inferred } = counts[at] as (typeof counts)[number];
      return {
        field,
        share: share(official + declared + inferred),
        inferred: share(inferred),
        origins: { official: share(official), declared: share(declared), inferred: share(inferred) },
      };
    }),
    tied: tieKinds.map((kind) => ({ kind, share: share(tied(directory, kind)) })),
    sources: [...bySource]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { years, fields: told, ...rest }]) => ({
        id,
        label: sourceLabels[language][id] ?? id,
        ...rest,
        fields: fields.flatMap((field) => (told.has(field) ? [{ field, organisations: told.get(field) ?? 0 }] : [])),
        years: rangeOf(years),
      })),
    kinds,
    dormant: directory.dormant.reduce((sum, each) => sum + each, 0),
  };
};
