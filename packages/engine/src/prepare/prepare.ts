import type { CheckItem } from "../documents/checklist.js";
import type { Documents } from "../documents/documents.js";
import { surveySample, type CautionSignal } from "../documents/survey.js";
import { cautionsFor, type Caution, type Ground } from "./cautions.js";
import { firstSteps, type FirstStep } from "./first-steps.js";
import { precedentNear, type NearPrecedent } from "./precedent-near.js";
import { sideOf } from "./sides.js";
import { whereTheyStand, type OutcomeKnown, type Standing } from "./where-they-stand.js";

/** What an adviser takes to a meeting of two: values and where each stands in the documents, no sentences. */
export interface Preparation {
  readonly standing: Standing;
  /** At most two; none where the documents have no example for these two. */
  readonly firstSteps: readonly FirstStep[];
  /** At most two; none without a signal. */
  readonly cautions: readonly Caution[];
  /** Bodies that answered the survey that cautions are counted in. */
  readonly respondents: number;
  readonly precedent: NearPrecedent | undefined;
  /** The twelve subjects to settle, and the five pitfalls, in the order of the document. */
  readonly subjects: readonly CheckItem[];
  readonly pitfalls: readonly CheckItem[];
}

export interface Preparing {
  /** What became of an introduction of the two. */
  readonly outcome?: OutcomeKnown | undefined;
  /** Signals that the reader may be told; all, without it. */
  readonly mayTell?: (signal: CautionSignal) => boolean;
}

/** Prepares the meeting of two organisations of one directory. The same pair, either way round, has the same values. */
export function prepareMeeting(
  ground: Ground,
  documents: Documents,
  [one, other]: readonly [number, number],
  { outcome, mayTell = () => true }: Preparing = {},
): Preparation {
  const { directory } = ground;
  const [a, b] = [sideOf(directory, one), sideOf(directory, other)];
  const standing = whereTheyStand(directory, documents.ladder, a, b, outcome);
  const steps = firstSteps(documents.firstProjects, directory.vocabulary, a, b);
  const ofKind = (kind: CheckItem["kind"]) => documents.checklist.filter((item) => item.kind === kind);
  return {
    standing,
    firstSteps: steps,
    cautions: cautionsFor(ground, documents.survey, { a, b, standing }, mayTell),
    respondents: surveySample.all,
    precedent: precedentNear(directory, documents.precedents, { a, b, standing, steps }),
    subjects: ofKind("subject"),
    pitfalls: ofKind("pitfall"),
  };
}
