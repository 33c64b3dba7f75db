import { rungs, tieKinds, type Tie, type TieKind } from "../../model/tie.js";
import { fold } from "../../text/words.js";
import { readAmount } from "../cells/amounts.js";
import { readText } from "../cells/facts.js";
import { readYear, yearsOf } from "../cells/years.js";
import { rowReader, type OpenedFile, type ReadRow } from "../row-reader.js";

/** Ours, and those of Gephi (`Source`, `Target`, `Type` = direction, `Weight`) and Kumu (`From`, `To`, `Direction`). */
export const tieFields = {
  source: ["source", "from", "de"],
  target: ["target", "to", "vers"],
  kind: ["kind", "nature"],
  /** The kind of most, the direction of Gephi. */
  type: ["type"],
  direction: ["direction"],
  weight: ["weight", "poids", "strength"],
  year: ["year", "annee"],
  amount: ["amount", "montant"],
  rung: ["rung", "niveau"],
  what: ["what", "quoi", "objet"],
  label: ["label"],
} as const;

export type TieField = keyof typeof tieFields;

/** Kinds of tie in the words of other lists, folded. */
const otherKinds: Readonly<Record<string, TieKind>> = {
  adhesion: "membership",
  adherent: "membership",
  "adhere a": "membership",
  "est membre de": "membership",
  "membre de": "membership",
  member: "membership",
  "member of": "membership",
  subvention: "funding",
  subventionne: "funding",
  financement: "funding",
  finance: "funding",
  funds: "funding",
  grant: "funding",
  partenariat: "cooperation",
  partenaire: "cooperation",
  partnership: "cooperation",
  project: "cooperation",
  projet: "cooperation",
};

/** Which way a tie goes, in the words of Gephi and Kumu; what else stands in a column `Type` is its kind. */
const directions: ReadonlySet<string> = new Set(["directed", "undirected", "mutual"]);

/** What was worked out and exported: it is worked out again, and is no tie that anybody knows. */
const workedOut = "affinity";

/** Reads rows of ties; both ends are ids of organisations, resolved once everything is read. */
export function tieReader({ context }: OpenedFile): ReadRow<TieField> {
  const years = yearsOf("tie", context.today);
  return (cell, report) => {
    const [source, target] = [cell("source"), cell("target")];
    if (source === "" || target === "") return report(source === "" ? "source" : "target", "", "tie.unknown-party");
    const direction = [cell("direction"), cell("type")].map(fold).find((each) => directions.has(each));
    const word = cell("kind") || (directions.has(fold(cell("type"))) ? "" : cell("type"));
    const written = fold(word);
    if (written === workedOut) return report("kind", word, "tie.computed");
    const known = written === "" ? "cooperation" : (tieKinds.find((each) => each === written) ?? otherKinds[written]);
    if (!known) report("kind", word, "tie.unknown-kind");
    const kind = known ?? "cooperation";
    const year = readYear(cell("year"), "year", years, report);
    const amount = readAmount(cell("amount"));
    const weight = readAmount(cell("weight"));
    const rung = rungs.find((each) => each === fold(cell("rung")));
    if (cell("rung") !== "" && !rung) report("rung", cell("rung"), "vocabulary.unknown");
    const what = [known ? "" : word, cell("what") || cell("label")]
      .map((text) => readText(text, "what", report))
      .filter((text) => text !== "")
      .join(" · ");
    const tie: Tie = {
      source,
      target,
      kind,
      origin: "declared",
      from: "ties",
      ...(year !== undefined && { year }),
      ...(kind === "funding" && amount.kind === "euros" && { amount: amount.euros }),
      ...(rung && { rung }),
      ...(weight.kind === "euros" && weight.euros !== 1 && { weight: weight.euros }),
      ...(kind === "cooperation" && direction === "directed" && { directed: true }),
      ...(what !== "" && { what }),
    };
    return { ties: [tie] };
  };
}

/** Ties as Maillage writes and reads them, and as other programs for networks do. */
export const ties = rowReader(
  { id: "ties", required: ["source", "target"], fields: tieFields, origin: "declared" },
  tieReader,
);
