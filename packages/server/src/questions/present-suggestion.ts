import type { Directory } from "@maillage/engine/directory";
import { whole, wholeWeight, type Suggestion } from "@maillage/engine/match";
import type { Overlap, OverlapReport } from "@maillage/engine/overlap";
import type { Catalogue } from "../messages/catalogue.js";
import { atAGlance } from "./at-a-glance.js";
import type { Naming } from "./naming.js";

/** Shapes that several answers are made of. Commune level at the finest. */

/** An organisation in one line. */
export function briefly({ organisations, gazetteer }: Directory, index: number) {
  const organisation = organisations[index] as Directory["organisations"][number];
  const commune = organisation.commune && gazetteer.commune(organisation.commune.value);
  return {
    id: organisation.id,
    name: organisation.name.value,
    kind: organisation.kind.value,
    commune: commune ? { code: commune.code, name: commune.name } : null,
  };
}

/** An organisation as `maillage list` gives it. */
export function fully(directory: Directory, index: number) {
  const { ids, sectors, publics, actions } = directory.organisations[index] as Directory["organisations"][number];
  const fact = ({ value, origin, evidence }: (typeof publics)[number]) => ({
    id: value,
    origin,
    evidence: [...(evidence ?? [])],
  });
  const { id, ...rest } = briefly(directory, index);
  return {
    id,
    ids: { rna: ids.rna ?? null, formerRna: ids.formerRna ?? null, siren: ids.siren ?? null, siret: ids.siret ?? null },
    ...rest,
    sectors: [...new Set(sectors.map(({ value }) => value))],
    publics: publics.map(fact),
    actions: actions.map(fact),
  };
}

const overlapShape = (overlap: Overlap, say: Catalogue, naming: Naming) => ({
  value: overlap.value ?? null,
  level: overlap.level,
  coverage: say.coverage(overlap.coverage),
  estimated: overlap.coverage.code === "funding.estimated",
  text: naming.overlap(overlap),
});

/** A suggestion with its reasons in words. */
export function suggestionShape(
  directory: Directory,
  suggestion: Suggestion,
  overlap: { readonly volunteers: Overlap; readonly funding: Overlap },
  say: Catalogue,
  naming: Naming,
) {
  return {
    organisation: briefly(directory, suggestion.index),
    ...atAGlance(directory, suggestion.index, say),
    score: suggestion.score,
    confidence: suggestion.confidence,
    contributions: suggestion.contributions.map(({ dimension, value, known, weight }) => ({
      dimension,
      value: value / whole,
      weight: weight / wholeWeight,
      contribution: (value * weight) / whole / wholeWeight,
      known,
    })),
    reasons: suggestion.reasons.map((reason) => ({
      dimension: reason.dimension,
      ...naming.reason(reason),
      origin: reason.origin,
    })),
    labels: [...suggestion.labels],
    overlap: {
      volunteers: overlapShape(overlap.volunteers, say, naming),
      funding: overlapShape(overlap.funding, say, naming),
    },
  };
}

/** The overlaps of one organisation. */
export function overlapReportShape(
  directory: Directory,
  index: number,
  report: OverlapReport,
  say: Catalogue,
  naming: Naming,
) {
  const lines = (list: OverlapReport["volunteers"]) =>
    list.map(({ index: other, overlap, reverse }) => ({
      organisation: briefly(directory, other),
      value: overlap.value ?? null,
      reverse: reverse.value ?? null,
      level: overlap.level,
      evidence: overlap.evidence.map((part) => ({ code: part.code, value: part.value, ...naming.evidence(part) })),
      coverage: say.coverage(overlap.coverage),
    }));
  return {
    organisation: briefly(directory, index),
    volunteers: lines(report.volunteers),
    funding: lines(report.funding),
    density: { ...report.density },
  };
}
