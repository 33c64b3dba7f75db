import { terms } from "@maillage/server/messages/terms.js";
import { plurals } from "@maillage/server/messages/plurals.js";
import type { territory as french } from "../fr/territory.js";
import type { Widen } from "../widen.js";

const { counted } = plurals.en;

export const territory: Widen<typeof french> = {
  level: terms.en.level,
  organisations: (count) => counted(count, "organisation"),
  searching: "Searching…",
  failed: "The search does not end: the server does not answer.",
  noCommune: "No commune of that name.",
  inhabitants: (count) => counted(count, "inhabitant"),
  none: "No territory of that name where an organisation is known.",
};
