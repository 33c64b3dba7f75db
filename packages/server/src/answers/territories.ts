import { territoryLevels } from "@maillage/engine/find";
import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

const Level = Type.Enum([...territoryLevels]);

export const TerritoriesParameters = Closed({
  q: Type.String({ minLength: 1, maxLength: 200, description: "As one types: name, code or postcode." }),
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }),
  known: Type.Boolean({ default: false, description: "Only those where an organisation is known." }),
  level: Type.Optional(Level),
});
export type TerritoriesParameters = Static<typeof TerritoriesParameters>;

export const Territories = Closed({
  items: Type.Array(
    Closed({
      code: Type.String({ description: "As `territory` takes it." }),
      name: Type.String(),
      level: Level,
      population: Type.Integer(),
      organisations: Type.Integer({ description: "How many are known there." }),
    }),
  ),
});
export type Territories = Static<typeof Territories>;
