import type { Problem } from "../../../model/problem.js";
import type { Tie } from "../../../model/tie.js";
import { cellsOf } from "../../header/columns.js";
import { factsOf, readText, reporter } from "../../cells/facts.js";
import type { Reading, Source } from "../../source.js";
import { readAmount } from "../../cells/amounts.js";
import { readBeneficiary } from "./beneficiaries.js";
import { isBudgetLine, looksLikePerson } from "../../guesses/bodies.js";
import { readFunder } from "./funders.js";
import { grantLayouts, type GrantField, type GrantLayout } from "./layouts.js";
import { readGrantYear, yearOfFile } from "../../cells/years.js";

/** The amount of a row: the first of its amount columns that holds one. */
function amountOf(cell: (field: GrantField) => string) {
  const first = readAmount(cell("amount"));
  const second = readAmount(cell("amount2"));
  return first.kind === "missing" && second.kind === "euros" ? second : first;
}

/** A source of grants from its layout: each row gives a funder, a beneficiary and a tie between them. */
function grantSource(layout: GrantLayout): Source {
  return {
    id: layout.id,
    required: layout.required,
    fields: Object.fromEntries(Object.entries(layout.fields).map(([field, spellings]) => [field, spellings])),
    open(header, context) {
      const cellOf = cellsOf<GrantField>(header, layout.fields as Record<GrantField, readonly string[]>);
      const fact = factsOf(layout.id, "official");
      const fileYear = yearOfFile(context.file);
      return (row): Reading => {
        const cell = (field: GrantField) => (field in layout.fields ? cellOf(row.cells, field) : "");
        const problems: Problem[] = [];
        const report = reporter(context, row, problems);
        const refuse = (column: string, value: string, code: Problem["code"]): Reading => {
          report(column, value, code);
          return { organisations: [], ties: [], problems };
        };
        if (layout.isTotal?.(cell)) return refuse("", cell("name"), "row.total");
        const written = `${cell("name")} ${cell("name2")}`.trim();
        // The name of a person is not repeated, not even in a problem.
        if (looksLikePerson(written)) return refuse("name", "", "organisation.person");
        const whole = readText(written, "name", report);
        const { name, ...whereabouts } = layout.splitName?.(whole) ?? { name: whole };
        if (name === "" && cell("id") === "") return refuse("name", "", "organisation.no-name");
        if (cell("id") === "" && isBudgetLine(name)) return refuse("name", name, "organisation.not-beneficiary");
        const amount = amountOf(cell);
        if (amount.kind !== "euros") return refuse("amount", cell("amount"), `amount.${amount.kind}`);
        const funderName = layout.funder?.name ?? readText(cell("funder"), "funder", report);
        if (funderName === "") return refuse("funder", "", "tie.unknown-party");
        const dated = cell("year") || cell("date");
        const year = readGrantYear(dated);
        if (year === "implausible") report("year", dated, "year.implausible");
        const funder = readFunder(funderName, layout.funder?.siren ?? cell("funderId"), fact);
        const beneficiary = readBeneficiary(name || cell("id"), cell, whereabouts, context, report, fact);
        const what = readText(cell("purpose"), "purpose", () => {}) || readText(cell("program"), "program", () => {});
        const given = typeof year === "number" ? year : fileYear;
        const tie: Tie = {
          source: funder.id,
          target: beneficiary.id,
          kind: "funding",
          origin: "official",
          from: layout.id,
          amount: amount.euros,
          ...(given === undefined ? {} : { year: given }),
          ...(what === "" ? {} : { what: what.slice(0, 200) }),
        };
        return { organisations: [funder, beneficiary], ties: [tie], problems };
      };
    },
  };
}

/** Every layout of grants. */
export const grantSources: readonly Source[] = grantLayouts.map(grantSource);
