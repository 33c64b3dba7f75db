import { compareText } from "../../arrays/order.js";
import type { Organisation } from "../../model/organisation.js";
import type { Tie } from "../../model/tie.js";
import { areasOfAuthorities, type AreaOf } from "../../territory/areas-of-authorities.js";
import type { Gazetteer } from "../../territory/gazetteer.js";

/** The territories of those that pay each record, by its id. */
export type PaidFrom = ReadonlyMap<string, readonly AreaOf[]>;

/** Reads who pays whom from ties of funding: a territory is known by an authority's SIREN, or its name. */
export function areasPaidFrom(
  organisations: readonly Organisation[],
  ties: readonly Tie[],
  gazetteer: Gazetteer,
): PaidFrom {
  const territory = areasOfAuthorities(gazetteer);
  const funders = new Set(ties.flatMap(({ kind, source }) => (kind === "funding" ? [source] : [])));
  const areas = new Map<string, AreaOf>();
  for (const organisation of organisations) {
    const area = funders.has(organisation.id) && !areas.has(organisation.id) ? territory(organisation) : undefined;
    if (area) areas.set(organisation.id, area);
  }
  const paid = new Map<string, Map<string, AreaOf>>();
  for (const { kind, source, target } of ties) {
    const area = kind === "funding" ? areas.get(source) : undefined;
    if (area) paid.set(target, (paid.get(target) ?? new Map<string, AreaOf>()).set(area.code, area));
  }
  return new Map([...paid].map(([id, found]) => [id, [...found.values()].sort((a, b) => compareText(a.code, b.code))]));
}
