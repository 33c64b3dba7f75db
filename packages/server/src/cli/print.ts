import type { Directory } from "@maillage/engine/directory/directory.js";
import type { Context } from "./context.js";
import { briefly, fully, type suggestionShape } from "../questions/present-suggestion.js";

/** A text cut at a word, for one line of a terminal. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length) + 1 || length).trimEnd()}…`;

/** What is known of an organisation, a fact a line, guesses said as such. */
export function organisationCard(directory: Directory, index: number, { say, tables }: Context): string[] {
  const { name, commune, id } = briefly(directory, index);
  const { publics, actions, sectors } = fully(directory, index);
  const { purpose: text, dormant } = directory.organisations[index] as Directory["organisations"][number];
  const purpose = text?.value;
  const facts = (list: typeof publics, terms: ReadonlyMap<string, { readonly label: string }>) =>
    list
      .filter(({ origin }, _at, all) => origin !== "inferred" || all.every((other) => other.origin === "inferred"))
      .map(({ id: term, origin, evidence }) => {
        const label = terms.get(term)?.label ?? term;
        return origin === "inferred"
          ? `${label} (${say.screen.guessed}${evidence.length > 0 ? ` : ${evidence.slice(0, 3).join(", ")}` : ""})`
          : label;
      })
      .join(" ; ");
  const lines = [
    [say.screen.purpose, purpose === undefined ? "" : cut(purpose, 220)],
    [say.screen.sectors, sectors.map((code) => tables.vocabulary.sectors.get(code)?.label ?? code).join(" ; ")],
    [say.screen.publics, facts(publics, tables.vocabulary.publics)],
    [say.screen.actions, facts(actions, tables.vocabulary.actions)],
  ] as const;
  return [
    `${name} — ${commune?.name ?? say.screen.unknownPlace} (${id})`,
    ...(dormant ? [`  ${say.screen.dormant(dormant.value)}`] : []),
    ...lines.filter(([, value]) => value !== "").map(([title, value]) => `  ${title} : ${value}`),
  ];
}

/** A suggestion in a few lines: who, why, what to clarify. */
export function suggestionLines(
  rank: number,
  suggestion: ReturnType<typeof suggestionShape>,
  { say }: Context,
): string[] {
  const { organisation, score, confidence, reasons, labels, overlap } = suggestion;
  const marks = labels.map((label) => say.label[label]).join(", ");
  // An estimate says as much of every neighbour: only what was observed is worth the adviser's minute.
  const clarify = (["volunteers", "funding"] as const).filter(
    (resource) => ["medium", "high"].includes(overlap[resource].level) && !overlap[resource].estimated,
  );
  return [
    `  ${rank}. ${organisation.name} — ${organisation.commune?.name ?? say.screen.unknownPlace} (${organisation.id})${marks ? `  [${marks}]` : ""}`,
    `     ${say.screen.score(score, confidence)}`,
    ...reasons.slice(0, 3).map(({ text }) => `     • ${text}`),
    ...clarify.map(
      (resource) =>
        `     ! ${say.screen.toClarify}, ${say.screen[resource]} : ${overlap[resource].text}. ${overlap[resource].coverage}`,
    ),
  ];
}
