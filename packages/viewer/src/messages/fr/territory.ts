import { terms } from "@maillage/server/messages/terms.js";
import { plurals } from "@maillage/server/messages/plurals.js";

const { counted } = plurals.fr;

export const territory = {
  level: terms.fr.level,
  organisations: (count: number) => counted(count, "organisation"),
  searching: "Recherche…",
  failed: "La recherche n'aboutit pas : le serveur ne répond pas.",
  noCommune: "Aucune commune de ce nom.",
  inhabitants: (count: number) => counted(count, "habitant"),
  none: "Aucun territoire de ce nom où une organisation soit connue.",
} as const;
