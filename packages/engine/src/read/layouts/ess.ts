import { rowReader } from "../row-reader.js";
import { legalUnitReader, legalUnitSpellings } from "./legal-units.js";

/** Legal units of the social economy, as lists made from Sirene give them. */
export const ess = rowReader(
  {
    id: "ess",
    required: ["siren", "denomination", "naf", "categoriejuridique"],
    fields: legalUnitSpellings({
      siren: ["siren"],
      siret: ["siretsiege"],
      rna: ["rna"],
      name: ["denomination"],
      usualName: ["nomusage"],
      initials: ["sigle"],
      naf: ["naf"],
      legalForm: ["categoriejuridique"],
      active: ["estactive"],
      created: ["datecreation"],
      postcode: ["codepostal"],
      city: ["commune"],
    }),
    origin: "official",
  },
  legalUnitReader(true),
);
