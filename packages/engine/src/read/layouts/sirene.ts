import { rowReader } from "../row-reader.js";
import { legalUnitReader, legalUnitSpellings } from "./legal-units.js";

/** "StockUniteLegale" of INSEE: every legal unit of the country. Those that are no company, and the social economy, are taken. */
export const sirene = rowReader(
  {
    id: "sirene",
    required: ["siren", "denominationunitelegale", "categoriejuridiqueunitelegale", "etatadministratifunitelegale"],
    fields: legalUnitSpellings({
      siren: ["siren"],
      rna: ["identifiantassociationunitelegale"],
      name: ["denominationunitelegale"],
      usualName: ["denominationusuelle1unitelegale"],
      initials: ["sigleunitelegale"],
      naf: ["activiteprincipaleunitelegale"],
      legalForm: ["categoriejuridiqueunitelegale"],
      active: ["etatadministratifunitelegale"],
      created: ["datecreationunitelegale"],
      updated: ["datederniertraitementunitelegale"],
      socialEconomy: ["economiesocialesolidaireunitelegale"],
    }),
    origin: "official",
  },
  legalUnitReader(false),
);

/** What the API "Recherche d'entreprises" answers, as JSON or flattened; its managers are never read. */
export const rechercheEntreprises = rowReader(
  {
    id: "recherche-entreprises",
    required: ["siren", "nomcomplet", "naturejuridique"],
    fields: legalUnitSpellings({
      siren: ["siren"],
      siret: ["siegesiret"],
      rna: ["complementsidentifiantassociation"],
      name: ["nomraisonsociale", "nomcomplet"],
      initials: ["sigle"],
      naf: ["activiteprincipale"],
      legalForm: ["naturejuridique"],
      active: ["etatadministratif"],
      created: ["datecreation"],
      updated: ["datemiseajour"],
      socialEconomy: ["complementsestess"],
      commune: ["siegecommune"],
      postcode: ["siegecodepostal"],
      city: ["siegelibellecommune"],
      lat: ["siegelatitude"],
      lon: ["siegelongitude"],
    }),
    origin: "official",
  },
  legalUnitReader(true),
);
