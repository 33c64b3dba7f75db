import { fold } from "../../text/words.js";
import type { Problem } from "../../problems.js";
import { cellsOf } from "../columns.js";
import { factsOf, readText, reporter } from "../facts.js";
import { readCommune } from "../places.js";
import type { Source } from "../source.js";
import { idFromName, listed } from "./listed.js";

/** Columns of ages and of handicap: what a "Oui" says. Ages of adults name nobody in particular. */
const ages = {
  babies: ["03ans"],
  toddlers: ["36ans"],
  children: ["612ans"],
  teenagers: ["1215ans"],
  juniors: ["juniors1620ans"],
  seniors: ["seniors"],
  handicap: ["handicapes"],
} as const;

const publicOf: Readonly<Record<keyof typeof ages, string>> = {
  babies: "enfants",
  toddlers: "enfants",
  children: "enfants",
  teenagers: "jeunes",
  juniors: "jeunes",
  seniors: "seniors",
  handicap: "personnes-handicapees",
};

const fields = {
  activity: ["discipline"],
  name: ["assonom"],
  city: ["ufcommune"],
  postcode: ["ufcp"],
  ...ages,
} as const;

/** Sports clubs of a town, one row a club, activity and place (as Toulouse Métropole publishes them). */
export const sportClubs: Source = {
  id: "clubs-sportifs",
  required: ["discipline", "assonom", "ufcommune"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("clubs-sportifs", "declared");
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const name = readText(cell("name"), "ASSO_NOM", report);
      if (name === "") {
        report("ASSO_NOM", "", "organisation.no-name");
        return { organisations: [], ties: [], problems };
      }
      const activity = readText(cell("activity"), "DISCIPLINE", report);
      const commune = readCommune(
        { name: cell("city"), postcode: cell("postcode") },
        "UF_Commune",
        context.gazetteer,
        report,
        fact,
      );
      const said = (Object.keys(publicOf) as (keyof typeof ages)[]).filter((age) => fold(cell(age)) === "oui");
      const club = listed({
        id: idFromName("club", name),
        name: fact(name),
        kind: fact("association"),
        ...(activity === "" ? {} : { purpose: fact(`Pratique : ${activity.toLowerCase()}`) }),
        sectors: [fact("011000")],
        ...(commune ? { commune } : {}),
        publics: [...new Set(said.map((age) => publicOf[age]))].map((id) => fact(id)),
        actions: [fact("pratique-sportive")],
      });
      return { organisations: [club], ties: [], problems };
    };
  },
};
