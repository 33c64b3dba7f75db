import { parseBusinessNumber } from "../../../model/identifiers/siren.js";
import type { Tie } from "../../../model/tie.js";
import { readAmount } from "../../cells/amounts.js";
import { departementOfFile } from "../../cells/around.js";
import { readText, unheard } from "../../cells/facts.js";
import { readYear, yearOfFile, yearsOf } from "../../cells/years.js";
import { isBudgetLine, looksLikePerson } from "../../guesses/bodies.js";
import { isPersonInWords } from "../../guesses/legal-forms.js";
import { rowReader } from "../../row-reader.js";
import type { Source } from "../../source.js";
import { readBeneficiary } from "./beneficiaries.js";
import { readFunder } from "./funders.js";
import { grantLayouts, type GrantField, type GrantLayout } from "./layouts.js";

function hasSiren(cell: string): boolean {
  const number = parseBusinessNumber(cell);
  return "checked" in number && number.checked;
}

/** The amount of a row: the first of its amount columns that holds one. */
function amountOf(cell: (field: GrantField) => string) {
  const first = readAmount(cell("amount"));
  const second = readAmount(cell("amount2"));
  return first.kind === "missing" && second.kind === "euros" ? second : first;
}

/** A source of grants from its layout: each row gives a funder, a beneficiary and a tie between them. */
const grantSource = ({ id, required, fields, funder: payer, isTotal, splitName }: GrantLayout): Source =>
  rowReader<GrantField>(
    { id, required, fields: fields as Record<GrantField, readonly string[]>, origin: "official" },
    ({ context, fact }) => {
      const years = yearsOf("grant", context.today);
      const around = departementOfFile(context.file, context.gazetteer);
      const fileYear = yearOfFile(context.file, years);
      return (cell, report) => {
        if (isTotal?.(cell)) return report("", cell("name"), "row.total");
        const written = `${cell("name")} ${cell("name2")}`.trim();
        // The name of a person is not repeated, not even in a problem.
        if (looksLikePerson(written, hasSiren(cell("id")))) return report("name", "", "organisation.person");
        if (isPersonInWords(cell("legalForm"))) return report("name", "", "organisation.person");
        const whole = readText(written, "name", report);
        const { name, ...whereabouts } = splitName?.(whole) ?? { name: whole };
        if (name === "" && cell("id") === "") return report("name", "", "organisation.no-name");
        if (cell("id") === "" && isBudgetLine(name)) return report("name", name, "organisation.not-beneficiary");
        const amount = amountOf(cell);
        if (amount.kind !== "euros") return report("amount", cell("amount"), `amount.${amount.kind}`);
        const funderName = payer?.name ?? readText(cell("funder"), "funder", report);
        if (funderName === "") return report("funder", "", "tie.unknown-party");
        const year = readYear(cell("year") || cell("date"), "year", years, report) ?? fileYear;
        const funder = readFunder(funderName, payer?.siren ?? cell("funderId"), fact);
        const beneficiary = readBeneficiary(
          name || cell("id"),
          cell,
          { ...whereabouts, around },
          context,
          report,
          fact,
        );
        const what = readText(cell("purpose"), "purpose", unheard) || readText(cell("program"), "program", unheard);
        const tie: Tie = {
          source: funder.id,
          target: beneficiary.id,
          kind: "funding",
          origin: "official",
          from: id,
          amount: amount.euros,
          ...(year !== undefined && { year }),
          ...(what !== "" && { what: what.slice(0, 200) }),
        };
        return { organisations: [funder, beneficiary], ties: [tie] };
      };
    },
  );

/** Every layout of grants. */
export const grantSources: readonly Source[] = grantLayouts.map(grantSource);
