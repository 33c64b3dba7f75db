import { rungs, tieKinds, type Tie, type TieKind } from "../../model/tie.js";
import type { Problem } from "../../model/problem.js";
import { fold } from "../../text/words.js";
import { cellsOf } from "../header/columns.js";
import { readText, reporter } from "../cells/facts.js";
import type { Source } from "../source.js";

const fields = {
  source: ["source", "from", "de"],
  target: ["target", "to", "vers"],
  kind: ["kind", "type", "nature"],
  year: ["year", "annee"],
  amount: ["amount", "montant"],
  rung: ["rung", "niveau"],
  what: ["what", "quoi", "objet"],
  project: ["projectid"],
} as const;

/** Kinds of tie as other lists call them, folded. */
const otherKinds: Readonly<Record<string, TieKind>> = {
  adhesion: "membership",
  member: "membership",
  declared_affiliation: "membership",
  declared_membership_text: "membership",
  listed_member_text: "membership",
  subvention: "funding",
  financement: "funding",
  grant: "funding",
  partenariat: "cooperation",
  partnership: "cooperation",
  project: "cooperation",
  projet: "cooperation",
};

/** Ties as Maillage writes and reads them; both ends are ids of organisations, resolved once everything is read. */
export const ties: Source = {
  id: "ties",
  required: ["source", "target"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const refuse = (column: string, value: string, code: Parameters<typeof report>[2]) => {
        report(column, value, code);
        return { organisations: [], ties: [], problems };
      };
      const [source, target] = [cell("source"), cell("target")];
      if (source === "" || target === "") return refuse(source === "" ? "source" : "target", "", "tie.unknown-party");
      const written = fold(cell("kind"));
      const kind = written === "" ? "cooperation" : (tieKinds.find((each) => each === written) ?? otherKinds[written]);
      if (!kind) return refuse("kind", cell("kind"), "tie.unknown-kind");
      const year = Number(cell("year").slice(0, 4));
      const plausible = year >= 1800 && year <= 2100;
      if (cell("year") !== "" && !plausible) report("year", cell("year"), "year.implausible");
      const amount = Number(
        cell("amount")
          .replace(/[\s\u00a0]/g, "")
          .replace(",", "."),
      );
      const rung = rungs.find((each) => each === fold(cell("rung")));
      if (cell("rung") !== "" && !rung) report("rung", cell("rung"), "vocabulary.unknown");
      const what = readText(cell("what"), "what", report) || cell("project");
      const tie: Tie = {
        source,
        target,
        kind,
        origin: "declared",
        from: "ties",
        ...(plausible ? { year } : {}),
        ...(kind === "funding" && amount > 0 ? { amount } : {}),
        ...(rung ? { rung } : {}),
        ...(what === "" ? {} : { what }),
      };
      return { organisations: [], ties: [tie], problems };
    };
  },
};
