import { isIn, type AreaOf } from "../../territory/areas-of-authorities.js";
import type { Commune } from "../../territory/gazetteer.js";
import type { Body } from "./bodies.js";

/** How near two bodies are by what is known of where they are, the nearest first. */
export const placeLevels = [
  "commune",
  "epci",
  "departement",
  /** One is only known by who pays it: the other is in the funder's commune. */
  "paid-commune",
  /** In the funder's EPCI, or that of the funder's commune. */
  "paid-epci",
  "paid-departement",
  "paid-region",
  /** Both are only known by who pays them, and one territory holds the other. */
  "both-paid",
  "unknown",
  "other",
] as const;
export type PlaceLevel = (typeof placeLevels)[number];

const nearest = (levels: readonly PlaceLevel[]): PlaceLevel =>
  placeLevels[Math.min(...levels.map((level) => placeLevels.indexOf(level)))] ?? "unknown";

function betweenCommunes(a: Commune, b: Commune): PlaceLevel {
  if (a.code === b.code) return "commune";
  if (a.epci !== "" && a.epci === b.epci) return "epci";
  return a.departement === b.departement ? "departement" : "other";
}

/** @param seat the commune of the funder, where that is its territory */
function fromArea(area: AreaOf, seat: Commune | undefined, commune: Commune): PlaceLevel {
  if (isIn(area, commune)) return `paid-${area.level}`;
  if (!seat) return "other";
  if (seat.epci !== "" && seat.epci === commune.epci) return "paid-epci";
  return seat.departement === commune.departement ? "paid-departement" : "other";
}

/** @param communeOf the communes, by code @param inside the communes of an area */
export function comparePlaces(
  a: Body,
  b: Body,
  communeOf: (code: string) => Commune | undefined,
  sample: (area: AreaOf) => Commune | undefined,
): PlaceLevel {
  if (a.communes.length > 0 && b.communes.length > 0)
    return nearest(a.communes.flatMap((one) => b.communes.map((other) => betweenCommunes(one, other))));
  const [placed, paid] = a.communes.length > 0 ? [a, b] : [b, a];
  if (paid.areas.length === 0) return "unknown";
  if (placed.communes.length > 0)
    return nearest(
      paid.areas.flatMap((area) =>
        placed.communes.map((commune) =>
          fromArea(area, area.level === "commune" ? communeOf(area.code) : undefined, commune),
        ),
      ),
    );
  const meets = (one: AreaOf, other: AreaOf) => {
    const commune = sample(one);
    return commune !== undefined && isIn(other, commune);
  };
  return a.areas.some((one) => b.areas.some((other) => meets(one, other) || meets(other, one)))
    ? "both-paid"
    : "unknown";
}
