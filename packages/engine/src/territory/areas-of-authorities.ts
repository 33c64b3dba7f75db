import { oncePer } from "../arrays/once-per.js";
import type { Organisation } from "../model/organisation.js";
import { emptyInFunders } from "../text/empty-words.js";
import { plainWords } from "../text/words.js";
import type { Commune, Gazetteer } from "./gazetteer.js";

/** A commune, an EPCI, a département or a région, by its code. */
export interface AreaOf {
  readonly level: "commune" | "epci" | "departement" | "region";
  readonly code: string;
}

export const isIn = ({ level, code }: AreaOf, commune: Commune): boolean =>
  (level === "commune" ? commune.code : commune[level]) === code;

/** The words of a name that say where: `Conseil départemental d'Indre-et-Loire` is `indre et loire`. */
const own = (name: string): string =>
  plainWords(name)
    .filter((word) => !emptyInFunders.has(word) && word.length > 1)
    .join(" ");

const ranks: readonly (readonly [AreaOf["level"], RegExp])[] = [
  ["region", /^(?:conseil )?region(?:al)?\b/],
  ["departement", /^(?:conseil )?(?:departement(?:al)?|general)\b/],
  ["epci", /\b(?:metropole|communaute|agglomeration)\b|^c[ac]\b/],
  ["commune", /^(?:ville|commune|mairie)\b/],
];

/** The territory of an authority, by its SIREN, else by its name where that names one alone. */
export const areasOfAuthorities = oncePer(
  (gazetteer: Gazetteer): ((authority: Pick<Organisation, "ids" | "name">) => AreaOf | undefined) => {
    const bySiren = new Map<string, AreaOf>();
    const byName = new Map<string, AreaOf | undefined>();
    const done = new Set<string>();
    /** Names an area by its words, once: every commune of it tells it. */
    const named = (level: Exclude<AreaOf["level"], "commune">, code: string) => {
      if (done.has(`${level}:${code}`)) return;
      done.add(`${level}:${code}`);
      const key = `${level}:${own(gazetteer.areaName(level, code))}`;
      byName.set(key, byName.has(key) && byName.get(key)?.code !== code ? undefined : { level, code });
    };
    for (const { code, siren, epci, departement, region } of gazetteer.communes) {
      if (siren !== "") bySiren.set(siren, { level: "commune", code });
      if (epci !== "") {
        if (!bySiren.has(epci)) bySiren.set(epci, { level: "epci", code: epci });
        named("epci", epci);
      }
      named("departement", departement);
      named("region", region);
    }
    return ({ ids: { siren }, name: { value } }) => {
      const known = bySiren.get(siren ?? "");
      if (known) return known;
      const folded = plainWords(value).join(" ");
      const level = ranks.find(([, pattern]) => pattern.test(folded))?.[0];
      if (level === undefined) return undefined;
      if (level !== "commune") return byName.get(`${level}:${own(value)}`);
      const [only, ...others] = gazetteer.namesakes(
        folded.replace(/^(?:ville|commune|mairie) (?:de la |de l |de |du |des |d )?/, ""),
      );
      return only && others.length === 0 ? { level, code: only.code } : undefined;
    };
  },
);
