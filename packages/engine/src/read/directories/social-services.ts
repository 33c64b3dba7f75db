import type { Problem } from "../../problems.js";
import { cellsOf } from "../columns.js";
import { factsOf, readText, reporter } from "../facts.js";
import { readCommune } from "../places.js";
import type { Source } from "../source.js";
import { idFromName, listed } from "./listed.js";
import { readPublics } from "./publics.js";

const fields = {
  name: ["nom"],
  address: ["adresse"],
  text: ["description"],
  category: ["grandescategories"],
  services: ["services"],
  publics: ["publicaccueilli"],
  sex: ["hommesfemmesenfants"],
} as const;

/** A postcode and a town at the end of an address: `… 69008 Lyon`; what stands before is not kept. */
const postcodeAndTown = /(\d{5})\s+([\p{L}' -]+)/u;

/** Bodies that receive people in need, with the public of each (as the Métropole de Lyon lists them). */
export const socialServices: Source = {
  id: "structures-sociales",
  required: ["nom", "grandescategories", "publicaccueilli"],
  fields,
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("structures-sociales", "declared");
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      const name = readText(cell("name"), "NOM", report);
      if (name === "") {
        report("NOM", "", "organisation.no-name");
        return { organisations: [], ties: [], problems };
      }
      const [, postcode = "", town = ""] = postcodeAndTown.exec(cell("address")) ?? [];
      const commune = readCommune({ postcode, name: town }, "adresse", context.gazetteer, report, fact);
      const purpose = [cell("text"), cell("category"), cell("services")]
        .map((part) => readText(part, "description", report))
        .filter((part) => part !== "")
        .join(" · ");
      const publics = [
        ...readPublics(cell("publics"), "public accueilli", report),
        ...readPublics(cell("sex"), "hommes/femmes/enfants", report),
      ];
      const service = listed({
        id: idFromName("structure", name),
        name: fact(name),
        kind: fact("association"),
        ...(purpose === "" ? {} : { purpose: fact(purpose) }),
        ...(commune ? { commune } : {}),
        publics: [...new Set(publics)].map((id) => fact(id)),
      });
      return { organisations: [service], ties: [], problems };
    };
  },
};
