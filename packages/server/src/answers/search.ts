import { kinds } from "@maillage/engine/model";
import { Type, type Static } from "typebox";
import { Brief, Closed, Cursor, limitUpTo, Next, Nullable } from "./parts.js";

const Codes = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 400, description }));

export const SearchParameters = Closed({
  q: Type.String({
    default: "",
    maxLength: 200,
    description: "As one types: names, acronyms, numbers, towns, purposes.",
  }),
  sector: Codes("Codes of sectors or families, between commas."),
  public: Codes("Ids of publics, between commas."),
  action: Codes("Ids of ways of acting, between commas."),
  kind: Codes(`Between commas: ${kinds.join(", ")}.`),
  territory: Codes("Commune, EPCI (SIREN), département or région (`R76`); several between commas."),
  sensitive: Type.Boolean({ default: false, description: "Takes sensitive publics and sectors in (advisers)." }),
  cursor: Type.Optional(Cursor),
  limit: limitUpTo(100, 20),
});
export type SearchParameters = Static<typeof SearchParameters>;

export const SearchPage = Closed({
  items: Type.Array(
    Closed({
      ...Brief.properties,
      sectors: Type.Array(Type.String()),
      publics: Type.Array(Type.String()),
      dormant: Type.Boolean({ description: "The register notes that it is no longer active: never suggested." }),
      matched: Nullable(Type.String({ description: "Where what was typed was found." })),
    }),
  ),
  total: Type.Integer(),
  next: Next,
});
export type SearchPage = Static<typeof SearchPage>;
