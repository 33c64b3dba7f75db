import type { data as french } from "../fr/data.js";
import type { Widen } from "../widen.js";
import { importing } from "./data/importing.js";
import { known } from "./data/known.js";
import { exporting } from "./data/exporting.js";

export const data: Widen<typeof french> = {
  title: "Data",
  lead: "Bring your files, see what is known and where it comes from, take the results away.",
  part: { bring: "Bring", known: "What is known", take: "Take away" },
  parts: "What would you like to do?",
  ...importing,
  ...known,
  ...exporting,
};
