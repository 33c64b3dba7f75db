import type { Organisation } from "../model/organisation.js";
import { plain } from "../text/words.js";

/** Territorial levels, nearest first. A *reach* is the level over which an organisation acts. */
export const levels = ["commune", "epci", "departement", "region", "france"] as const;
export type Level = (typeof levels)[number];

/** Words of a name that tell how far it acts: first those of a local branch of something wider, then the widest. */
const signs: readonly (readonly [Level, RegExp])[] = [
  [
    "commune",
    /\b(?:section (?:locale|communale|de|du|d)|(?:comite|groupe|union|conseil) locale?|antenne|(?:ecole|education|police|garde|route|parc|lycee) nationale?)\b/,
  ],
  [
    "france",
    /\b(?:nationale?s?|de france|internationale?s?|europeenne?)\b|^(?:association|federation|confederation|societe|union|comite|ligue|mouvement|institut|conseil) francaise?\b/,
  ],
  ["region", /\b(?:regionale?s?|inter ?departementale?s?|ligue|conseil regional|region)\b/],
  ["departement", /\b(?:departementale?s?|departement|federation|district)\b/],
  [
    "epci",
    /\b(?:inter ?communale?s?|cantonale?|du canton|communaute (?:de communes|d agglomeration|urbaine)|metropole|pays d[eu])\b/,
  ],
];

/** How far an organisation acts, guessed from its name; its commune when nothing tells more. */
export function reachOf({ name, kind }: Organisation): Level {
  const folded = plain(name.value);
  const found = signs.find(([, pattern]) => pattern.test(folded));
  return found?.[0] ?? (kind.value === "network" ? "departement" : "commune");
}
