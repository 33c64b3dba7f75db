import { rungs, tieKinds, type Tie, type TieKind } from "../../model/tie.js";
import { fold } from "../../text/words.js";
import { readAmount } from "../cells/amounts.js";
import { readText } from "../cells/facts.js";
import { readYear, yearsOf } from "../cells/years.js";
import { rowReader } from "../row-reader.js";

const fields = {
  source: ["source", "from", "de"],
  target: ["target", "to", "vers"],
  kind: ["kind", "type", "nature"],
  year: ["year", "annee"],
  amount: ["amount", "montant"],
  rung: ["rung", "niveau"],
  what: ["what", "quoi", "objet"],
} as const;

/** Kinds of tie in the words of other lists, folded. */
const otherKinds: Readonly<Record<string, TieKind>> = {
  adhesion: "membership",
  member: "membership",
  subvention: "funding",
  financement: "funding",
  grant: "funding",
  partenariat: "cooperation",
  partnership: "cooperation",
  project: "cooperation",
  projet: "cooperation",
};

/** Ties as Maillage writes and reads them; both ends are ids of organisations, resolved once everything is read. */
export const ties = rowReader(
  { id: "ties", required: ["source", "target"], fields, origin: "declared" },
  ({ context }) => {
    const years = yearsOf("tie", context.today);
    return (cell, report) => {
      const [source, target] = [cell("source"), cell("target")];
      if (source === "" || target === "") return report(source === "" ? "source" : "target", "", "tie.unknown-party");
      const written = fold(cell("kind"));
      const kind = written === "" ? "cooperation" : (tieKinds.find((each) => each === written) ?? otherKinds[written]);
      if (!kind) return report("kind", cell("kind"), "tie.unknown-kind");
      const year = readYear(cell("year"), "year", years, report);
      const amount = readAmount(cell("amount"));
      const rung = rungs.find((each) => each === fold(cell("rung")));
      if (cell("rung") !== "" && !rung) report("rung", cell("rung"), "vocabulary.unknown");
      const what = readText(cell("what"), "what", report);
      const tie: Tie = {
        source,
        target,
        kind,
        origin: "declared",
        from: "ties",
        ...(year !== undefined && { year }),
        ...(kind === "funding" && amount.kind === "euros" && { amount: amount.euros }),
        ...(rung && { rung }),
        ...(what !== "" && { what }),
      };
      return { ties: [tie] };
    };
  },
);
