import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

export const DictionaryQuery = Closed({
  format: Type.Enum(["json", "csv"], { default: "json", description: "`csv`: as Excel in France reads." }),
});

const Column = Closed({
  of: Type.Enum(["node", "edge"], { description: "An organisation, or a tie between two." }),
  name: Type.String({ description: "As it stands in the header." }),
  unit: Type.String({ description: "In which unit, or of which kind its values are." }),
  sentence: Type.String(),
});

export const Dictionary = Closed({ items: Type.Array(Column) });
export type Dictionary = Static<typeof Dictionary>;
