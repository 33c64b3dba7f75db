import type { Reason } from "@maillage/engine/match";
import type { Overlap, OverlapEvidence } from "@maillage/engine/overlap";
import type { ToldEvidence } from "../messages/catalogue.js";
import type { Model } from "./model.js";
import type { Reader } from "./question.js";

/** A reader who did not ask for sensitive organisations sees none, whatever they may see. */
export const readingAs = (reader: Reader, sensitive: boolean): Reader => ({
  ...reader,
  may: { ...reader.may, sensitive: reader.may.sensitive && sensitive },
});

/** What stands behind an answer, put in words for one reader. */
export interface Naming {
  reason(reason: Reason): { readonly text: string; readonly evidence: string[] };
  overlap(overlap: Overlap): string;
  evidence(part: OverlapEvidence): { readonly names: string[]; readonly text: string };
}

/**
 * The one way in which a reason, an overlap or its evidence names organisations: those that this reader is not shown
 * stay "a common network", without name or number. Sentences are built from what this gives, and from nothing else.
 */
export function namingFor(model: Model, { language, may }: Reader): Naming {
  const { organisations, sensitive } = model.maillage.directory;
  const { say } = model.words[language];
  const shown = (indices: readonly number[] = []) =>
    indices.flatMap((index) => {
      const organisation = organisations[index];
      return organisation && (may.sensitive || sensitive[index] === 0) ? [organisation] : [];
    });
  const namesOf = (indices: readonly number[] | undefined) => shown(indices).map(({ name }) => name.value);
  const told = ({ code, value, names, organisations: behind }: OverlapEvidence): ToldEvidence => ({
    code,
    value,
    names,
    count: behind?.length ?? 0,
    named: namesOf(behind),
  });
  return {
    reason: ({ code, values, evidence, organisations: behind }) => ({
      text: say.reason({ code, values, named: namesOf(behind) }),
      evidence: [...evidence, ...shown(behind).map(({ id }) => id)],
    }),
    overlap: ({ level, evidence }) => say.overlap({ level }, evidence.map(told)),
    evidence(part) {
      const each = told(part);
      return { names: [...each.names, ...each.named], text: say.evidence(each) };
    },
  };
}
