import type { Elsewhere, Meeting } from "../answers/prepare.js";
import type { Language } from "../messages/language.js";
import { sheetSentences, type SheetSentences } from "../messages/sheet.js";
import { terms } from "../messages/terms.js";
import type { Block, Line, Paper } from "./paper.js";

/** What fits on one page: a purpose, and an account of a precedent, no longer than this. */
const longestPurpose = 170;
const longestAccount = 150;
const mostEvidence = 2;

/** A text cut at a word. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length) + 1 || length).trimEnd()}…`;

const heading = (text: string): Block => ({ kind: "heading", text });
const list = (lines: readonly Line[], mark: "dot" | "box" = "dot", columns: 1 | 2 = 1): Block => ({
  kind: "list",
  lines,
  mark,
  columns,
});
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);
const cited = (text: string, source: string): string => `${sentence(text)} (${source})`;

const organisationLine =
  (say: SheetSentences, language: Language) =>
  ({ organisation, rna, siren, purpose }: Meeting["organisations"][number]): Line => {
    const told = say.who(
      terms[language].kind[organisation.kind],
      organisation.commune?.name,
      rna ?? undefined,
      siren ?? undefined,
    );
    return {
      lead: `${cut(organisation.name, 90)} —`,
      text: purpose === null ? told : `${told} ${sentence(capital(cut(purpose, longestPurpose)))}`,
    };
  };

function ladderLines({ told, evidence, next, form, why, offers }: Meeting["ladder"], say: SheetSentences): Line[] {
  const known = evidence.slice(0, mostEvidence);
  const then = [
    ...(next ? [`${sentence(next.label)} ${why} ${sentence(capital(next.asks))}`] : []),
    ...(form ? [say.form(form.label)] : []),
  ].join(" ");
  return [
    { text: known.length === 0 ? told : `${told} ${sentence(known.map(capital).join(" ; "))}` },
    next ? { lead: say.next, text: cited(then, next.source) } : { text: why },
    ...offers.slice(0, mostEvidence).map((text) => ({ text: sentence(text) })),
  ];
}

function firstStepLine(
  { label, why, means, tried, source }: Meeting["firstProjects"][number],
  say: SheetSentences,
  nameOf: ReadonlyMap<string, string>,
): Line {
  const owners = (ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.map((id) => cut(nameOf.get(id) ?? id, 40)).join(", ");
  const needed = means.map((each) => say.means(each.label, owners(each.offeredBy))).join(", ");
  const parts = [why.join(" ; "), `${say.needed} ${needed}`, ...(tried === null ? [] : [tried])];
  return { lead: `${label}.`, text: cited(parts.map(sentence).join(" "), source) };
}

function cautionLine(
  { label, found, counted, helped, question, source }: Meeting["cautions"][number],
  say: SheetSentences,
): Line {
  const parts = [
    sentence(found),
    sentence(counted),
    ...(helped.length > 0 ? [`${say.helps} ${sentence(helped.join(" ; "))}`] : []),
    ...(question === null ? [] : [`${say.ask} ${question}`]),
  ];
  return { lead: `${label}.`, text: cited(parts.join(" "), source) };
}

function precedentLine(
  { title, place, size, months, object, helped, wentWrong, source }: Elsewhere,
  say: SheetSentences,
): Line {
  const facts = [place, size, months === null ? null : say.months(months)].filter((fact) => fact !== null);
  const parts = [
    sentence(capital([...facts, object].join(", "))),
    ...(helped === null ? [] : [`${say.helped} ${sentence(cut(helped, longestAccount))}`]),
    ...(wentWrong === null ? [] : [`${say.wentWrong} ${sentence(cut(wentWrong, longestAccount))}`]),
  ];
  return { lead: `${title}.`, text: cited(parts.join(" "), source) };
}

/** The sheet of a meeting of two, on one A4 page. @param today ISO date, written on it */
export function meetingPaper(meeting: Meeting, language: Language, today: string): Paper {
  const say = sheetSentences[language];
  const { organisations, reasons, ladder, firstProjects, firstProjectsNotice, cautions, precedent } = meeting;
  const names = organisations.map(({ organisation }) => cut(organisation.name, 60));
  const nameOf = new Map(organisations.map(({ organisation: { id, name } }) => [id, name]));
  const [a = "", b = ""] = names;
  return {
    language,
    title: say.title(a, b),
    blocks: [
      { kind: "lines", lines: organisations.map(organisationLine(say, language)) },
      heading(say.reasons(a)),
      list(reasons.length === 0 ? [{ text: say.noReason }] : reasons.map(({ text }) => ({ text }))),
      heading(say.ladder),
      list(ladderLines(ladder, say)),
      heading(say.firstSteps),
      firstProjects.length === 0
        ? { kind: "lines", lines: [{ text: firstProjectsNotice }] }
        : list(firstProjects.map((each) => firstStepLine(each, say, nameOf))),
      ...(cautions.length === 0 ? [] : [heading(say.cautions), list(cautions.map((each) => cautionLine(each, say)))]),
      ...(precedent === null
        ? []
        : [heading(say.precedent), { kind: "lines" as const, lines: [precedentLine(precedent, say)] }]),
      heading(say.subjects),
      list(
        meeting.subjects.map(({ label, question }) => ({ lead: `${label}.`, text: question ?? "" })),
        "box",
        2,
      ),
      heading(say.pitfalls),
      list(
        meeting.pitfalls.map(({ label }) => ({ text: sentence(label) })),
        "dot",
        2,
      ),
      heading(say.nextDate),
      { kind: "lines", lines: [{ text: say.nextDateDots }] },
    ],
    note: say.note(today),
  };
}
