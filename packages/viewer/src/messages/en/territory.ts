import type { territory as french } from "../fr/territory.js";
import type { Widen } from "../widen.js";

export const territory: Widen<typeof french> = {
  level: { commune: "Commune", epci: "Group of communes", departement: "Département", region: "Région" },
  organisations: (count: string, plural: number) => `${count} organisation${plural === 1 ? "" : "s"}`,
  searching: "Searching…",
  failed: "The search does not end: the server does not answer.",
  noCommune: "No commune of that name.",
  inhabitants: (count) => `${count} inhabitants`,
  none: "No territory of that name where an organisation is known.",
};
