import { prepareMeeting } from "@maillage/engine/prepare";
import type { Meeting, PrepareParameters } from "../answers/prepare.js";
import { wrongValue } from "../refusals/refused.js";
import { intentOf } from "./intent.js";
import { namingFor, readingAs } from "./naming.js";
import { linesOf, presentMeeting } from "./present-meeting.js";
import { indexOf, type Question } from "./question.js";

/** As many as one hears out. */
const mostReasons = 3;

/** Who shares whose ground is for advisers. */
const groundSignals: readonly string[] = ["shared-funder", "shared-volunteers"];

/** What an adviser takes to the meeting of two organisations. */
export const prepare: Question<PrepareParameters, Meeting> = (model, asked, reader) => {
  const { maillage } = model;
  const { tables } = maillage;
  const { language, may } = reader;
  const { say } = model.words[language];
  const [a, b] = [indexOf(model, asked.id, reader), indexOf(model, asked.other, reader)];
  if (a === b) throw wrongValue("other", `2 × ${asked.other.slice(0, 80)}`);
  const intent = intentOf(tables.intents, asked.intent);
  const { standing, firstSteps, cautions, respondents, precedent, subjects, pitfalls } = prepareMeeting(
    maillage,
    tables.documents,
    [a, b],
    { outcome: asked.outcome, mayTell: (signal) => may.overlap || !groundSignals.includes(signal) },
  );
  const naming = namingFor(model, readingAs(reader, asked.sensitive));
  const told = presentMeeting(model, language, asked.sensitive && may.sensitive);
  return {
    organisations: [told.who(a), told.who(b)],
    reasons: maillage
      .scorer(intent)
      .from(a)
      .reasons(b)
      .slice(0, mostReasons)
      .map((reason) => ({ text: naming.reason(reason).text, origin: reason.origin })),
    ladder: told.ladder(standing),
    firstProjects: firstSteps.map(told.firstStep),
    firstProjectsNotice: firstSteps.length === 0 ? say.prepare.noExample : say.prepare.toBeAdapted,
    cautions: cautions.flatMap((each) => told.caution(each, [a, b], respondents)),
    precedent: precedent ? told.elsewhere(precedent.precedent) : null,
    subjects: subjects.map((item) => ({
      id: item.id,
      label: item.label[language],
      question: item.detail?.[language] ?? null,
      source: linesOf(item),
    })),
    pitfalls: pitfalls.map((item) => ({ id: item.id, label: item.label[language], source: linesOf(item) })),
  };
};
