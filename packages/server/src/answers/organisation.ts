import { rungs, tieKinds } from "@maillage/engine/model/tie.js";
import { Type, type Static } from "typebox";
import { Brief, Closed, Fact, Id, Nullable, OriginName } from "./parts.js";

const Facts = Type.Array(Fact);

export const KnownTie = Closed({
  kind: Type.Enum([...tieKinds]),
  direction: Type.Enum(["out", "in"], { description: "`out`: this organisation is a member, the funder." }),
  organisation: Brief,
  year: Nullable(Type.Integer()),
  amount: Nullable(Type.Number({ description: "Euros." })),
  rung: Nullable(Type.Enum([...rungs])),
  what: Nullable(Type.String()),
  origin: OriginName,
  source: Type.String(),
});

/** What one model knows of an organisation. */
export const KnownOrganisation = Closed({
  id: Id,
  ids: Closed({
    rna: Nullable(Type.String()),
    formerRna: Nullable(Type.String()),
    siren: Nullable(Type.String()),
    siret: Nullable(Type.String()),
  }),
  name: Fact,
  otherNames: Type.Array(Type.String()),
  kind: Fact,
  purpose: Nullable(Fact),
  commune: Nullable(Fact),
  point: Nullable(
    Closed({
      lat: Type.Number(),
      lon: Type.Number(),
      of: Type.Enum(["commune", "organisation"], {
        description: "What the point is of: never below the commune unless given.",
      }),
    }),
  ),
  founded: Nullable(Type.Integer({ description: "Year." })),
  reach: Closed({ level: Type.String(), label: Type.String() }),
  sectors: Facts,
  publics: Facts,
  actions: Facts,
  offers: Facts,
  needs: Facts,
  replaced: Type.Record(Type.String(), Facts, { description: "What corrections took the place of, by field." }),
  ties: Type.Array(KnownTie),
  sources: Type.Array(Type.String(), { description: "Sources of what is known." }),
  sensitive: Type.Boolean(),
  dormant: Nullable(Type.String({ description: "The register's note that it is no longer active." })),
});
export type KnownOrganisation = Static<typeof KnownOrganisation>;
