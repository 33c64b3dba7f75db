import type { Directory } from "@maillage/engine/directory";
import type { Partners } from "../answers/partners.js";
import type { Model } from "../questions/model.js";
import { lastSignOf } from "../questions/at-a-glance.js";
import { briefly, fully } from "../questions/present-suggestion.js";
import type { Context } from "./context.js";

/** Prints one JSON document on stdout. */
export const printJson = (document: unknown): void =>
  void process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);

/** Prints lines on stdout. */
export const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

/** A text cut at a word, for one line of a terminal. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length) + 1 || length).trimEnd()}…`;

/** What is known of an organisation, a fact a line, guesses said as such. */
export function organisationCard({ maillage, words }: Model, id: string, { say, language }: Context): string[] {
  const { directory } = maillage;
  const { term: labelOf } = words[language].labels;
  const index = directory.indexOf.get(id) as number;
  const { name, commune } = briefly(directory, index);
  const { publics, actions, sectors } = fully(directory, index);
  const { purpose: text, dormant } = directory.organisations[index] as Directory["organisations"][number];
  const purpose = text?.value;
  const sign = lastSignOf(directory, index, say);
  const facts = (list: "publics" | "actions", known: typeof publics) =>
    known
      .filter(({ origin }, _at, all) => origin !== "inferred" || all.every((other) => other.origin === "inferred"))
      .map(({ id: term, origin, evidence }) => {
        const label = labelOf(list, term);
        return origin === "inferred"
          ? `${label} (${say.screen.guessed}${evidence.length > 0 ? ` : ${evidence.slice(0, 3).join(", ")}` : ""})`
          : label;
      })
      .join(" ; ");
  const lines = [
    [say.screen.purpose, purpose === undefined ? "" : cut(purpose, 220)],
    [say.screen.sectors, sectors.map((code) => labelOf("sectors", code)).join(" ; ")],
    [say.screen.publics, facts("publics", publics)],
    [say.screen.actions, facts("actions", actions)],
  ] as const;
  return [
    `${name} — ${commune?.name ?? say.screen.unknownPlace} (${id})`,
    ...(dormant ? [`  ${say.screen.dormant(dormant.value)}`] : []),
    ...(sign ? [`  ${say.screen.lastSign(sign.text)}`] : []),
    ...lines.filter(([, value]) => value !== "").map(([title, value]) => `  ${title} : ${value}`),
  ];
}

/** A suggestion in a few lines: who, why, what to clarify. */
export function suggestionLines(rank: number, suggestion: Partners["close"][number], { say }: Context): string[] {
  const { organisation, does, since, lastSign, score, confidence, stability, reasons, labels, overlap } = suggestion;
  const marks = labels.map((label) => say.label[label as keyof typeof say.label]).join(", ");
  // An estimate says as much of every neighbour: only what was observed is worth the adviser's minute.
  const clarify = (["volunteers", "funding"] as const).flatMap((resource) => {
    const shared = overlap?.[resource];
    return shared && ["medium", "high"].includes(shared.level) && !shared.estimated ? [{ resource, ...shared }] : [];
  });
  return [
    `  ${rank}. ${organisation.name} — ${organisation.commune?.name ?? say.screen.unknownPlace} (${organisation.id})${marks ? `  [${marks}]` : ""}`,
    ...[[does], [since === null ? null : say.screen.since(since), lastSign && say.screen.lastSign(lastSign.text)]]
      .map((parts) => parts.filter((part) => part !== null).join(" · "))
      .filter((line) => line !== "")
      .map((line) => `     ${line}`),
    `     ${say.screen.score(score, confidence, stability)}`,
    ...reasons.slice(0, 3).map(({ text }) => `     • ${text}`),
    ...clarify.map(
      ({ resource, text, coverage }) =>
        `     ! ${say.screen.toClarify}, ${say.screen[resource]} : ${text}. ${coverage}`,
    ),
  ];
}
