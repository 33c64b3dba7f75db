import type { Commune, Gazetteer } from "../../territory/gazetteer.js";
import { stem } from "../../text/stem.js";
import { words } from "../../text/words.js";

/** The stems in the names of places around communes: they tell little between two bodies that are there. */
export function lightWords({ areaName }: Gazetteer): (communes: readonly Commune[]) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (communes) => {
    const key = communes.map(({ code }) => code).join(" ");
    const done = known.get(key);
    if (done) return done;
    const names = communes.flatMap(({ name, departement, region }) => [
      name,
      areaName("departement", departement),
      areaName("region", region),
    ]);
    const light = new Set(names.flatMap((name) => words(name).map(stem)));
    known.set(key, light);
    return light;
  };
}
