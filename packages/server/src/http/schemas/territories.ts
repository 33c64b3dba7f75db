import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

export const TerritoriesQuery = Closed({
  q: Type.String({ minLength: 1, maxLength: 200, description: "As one types: name, code or postcode." }),
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }),
  known: Type.Boolean({ default: false, description: "Only those where an organisation is known." }),
});
export type TerritoriesQuery = Static<typeof TerritoriesQuery>;

export const Territories = Closed({
  items: Type.Array(
    Closed({
      code: Type.String({ description: "As `territory` takes it." }),
      name: Type.String(),
      level: Type.Enum(["commune", "epci", "departement", "region"]),
      population: Type.Integer(),
      organisations: Type.Integer({ description: "How many are known there." }),
    }),
  ),
});
export type Territories = Static<typeof Territories>;
