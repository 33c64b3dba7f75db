import { groupBy } from "../../arrays/groups.js";
import type { AreaOf } from "../../territory/areas-of-authorities.js";
import type { Commune, Gazetteer } from "../../territory/gazetteer.js";
import type { Body } from "./bodies.js";

/** What lies in the territories of those that pay. */
export interface Areas {
  communesOf(area: AreaOf): readonly Commune[];
  /** The départements in which a body may be; none where nothing is known. */
  departementsOf(body: Body): readonly string[];
  /** Communes by which the words around a body are known: its own, else one of each territory that pays it. */
  around(body: Body): readonly Commune[];
}

export function createAreas(gazetteer: Gazetteer): Areas {
  const known = new Map<string, { readonly communes: readonly Commune[]; readonly departements: readonly string[] }>();
  const read = ({ level, code }: AreaOf) => {
    const key = `${level}:${code}`;
    const found = known.get(key);
    if (found) return found;
    const communes = gazetteer.communes.filter(
      (commune) => (level === "commune" ? commune.code : commune[level]) === code,
    );
    const departements = [...groupBy(communes, ({ departement }) => departement).keys()];
    known.set(key, { communes, departements });
    return { communes, departements };
  };
  return {
    communesOf: (area) => read(area).communes,
    departementsOf: ({ communes, areas }) => [
      ...new Set([
        ...communes.map(({ departement }) => departement),
        ...areas.flatMap((area) => read(area).departements),
      ]),
    ],
    around: ({ communes, areas }) =>
      communes.length > 0 ? communes : areas.flatMap((area) => read(area).communes.slice(0, 1)),
  };
}
