import { foldPlaceName } from "../../territory/place-names.js";

/** The id of a body that has no number: its name and where it is. The same name in the same place is the same body. */
export const nameId = (name: string, place: string): string =>
  `name:${foldPlaceName(name).replace(/ /g, "-")}@${place}`;
