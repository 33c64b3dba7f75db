import { groupBy } from "../arrays/groups.js";
import type { Organisation } from "../model/organisation.js";
import type { AreaOf } from "../territory/areas-of-authorities.js";

/** Source of a commune that is only guessed: that of the town which pays. */
export const funderTerritory = "funder-territory";

/**
 * An organisation with the commune of the one town that pays it, where no source says where it is: a guess, and said as
 * one. What a larger authority pays may be anywhere in it.
 * @param areas the territories of those that pay it
 */
export function placedByFunders(organisation: Organisation, areas: readonly AreaOf[]): Organisation {
  const towns = [...groupBy(areas, ({ level, code }) => (level === "commune" ? code : "")).keys()].filter(
    (code) => code !== "",
  );
  const [town, ...others] = towns;
  if (organisation.commune || organisation.kind.value === "authority" || town === undefined || others.length > 0)
    return organisation;
  return { ...organisation, commune: { value: town, origin: "inferred", source: funderTerritory } };
}
