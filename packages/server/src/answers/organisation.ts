import { rungs, tieKinds } from "@maillage/engine/model";
import { Type, type Static } from "typebox";
import { Brief, Closed, Commune, Fact, Id, Kind, LastSign, Nullable, OriginName } from "./parts.js";

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

export const OfOrganisation = Closed({ id: Id });

const Guess = Closed({ id: Type.String(), origin: OriginName, evidence: Type.Array(Type.String()) });

const Numbers = Closed({
  rna: Nullable(Type.String()),
  formerRna: Nullable(Type.String()),
  siren: Nullable(Type.String()),
  siret: Nullable(Type.String()),
});

/** One line of the list of all. */
export const ListedOrganisation = Closed({
  id: Id,
  ids: Numbers,
  name: Type.String(),
  kind: Kind,
  commune: Nullable(Commune),
  sectors: Type.Array(Type.String()),
  publics: Type.Array(Guess),
  actions: Type.Array(Guess),
});
export type ListedOrganisation = Static<typeof ListedOrganisation>;

/** What one model knows of an organisation. */
export const KnownOrganisation = Closed({
  id: Id,
  ids: Numbers,
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
  lastSign: Nullable(LastSign),
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
