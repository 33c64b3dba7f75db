import { importing } from "./data/importing.js";
import { known } from "./data/known.js";
import { exporting } from "./data/exporting.js";

/** The sentences of the screen of data. */
export const data = {
  title: "Données",
  lead: "Apporter vos fichiers, voir ce qui est connu et d'où cela vient, emporter les résultats.",
  part: { bring: "Apporter", known: "Ce qui est connu", take: "Emporter" },
  parts: "Que voulez-vous faire ?",
  ...importing,
  ...known,
  ...exporting,
} as const;
