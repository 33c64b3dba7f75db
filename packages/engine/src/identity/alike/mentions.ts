import { isIn, type AreaOf } from "../../territory/areas-of-authorities.js";
import type { Commune, Gazetteer } from "../../territory/gazetteer.js";
import { emptyInIdentity } from "../../text/empty-words.js";
import type { Areas } from "./areas.js";
import type { Body } from "./bodies.js";
import type { NameWords } from "./name-words.js";
import { placeKey, placesByName } from "./places-by-name.js";

/** What the places that one name holds say of the other body: it is there, it is elsewhere, or nothing. */
export type Mention = "there" | "elsewhere" | "none";

/** A place that a name holds: communes of that name, or a département. */
interface Place {
  readonly communes: readonly Commune[];
  readonly departement?: string;
}

/** Longer names of places are cut to this many words. */
const mostWords = 6;

/** A town of so many is meant by its name, whatever else it means. */
const townOf = 20_000;

/** A word of many names, or a saint, whom a school or a street is called after. */
const mayBeNoPlace = (words: readonly string[], isCommon: (word: string) => boolean): boolean =>
  (words.length === 1 && isCommon(words[0] as string)) ||
  (words.length === 2 && (words[0] as string).startsWith("saint"));

/** Before a river that a département is called after too. */
const banks = new Set("val vals vallee sur rive rives bord bords berges pays bassin ile".split(" "));

const isRiver = (words: readonly string[], at: number): boolean =>
  banks.has(
    words
      .slice(0, at)
      .filter((word) => !emptyInIdentity.has(word))
      .at(-1) ?? "",
  );

/**
 * Tells what names say of places.
 * @param isCommon a word that names more bodies than places: it is no commune's
 */
export function readMentions(
  gazetteer: Gazetteer,
  { communesOf, departementsOf }: Areas,
  isCommon: (word: string) => boolean,
) {
  const { communes, departements, regions } = placesByName(gazetteer);
  const communesCalled = (key: string): readonly Commune[] | undefined => {
    const meant = (communes.get(key) ?? []).filter(
      ({ commune, words }) => commune.population >= townOf || !mayBeNoPlace(words, isCommon),
    );
    return meant.length > 0 ? meant.map(({ commune }) => commune) : undefined;
  };
  const known = new Map<NameWords, readonly Place[]>();
  /** The longest names of places, left to right. */
  const placesIn = (name: NameWords): readonly Place[] => {
    const done = known.get(name);
    if (done) return done;
    const places: Place[] = [];
    for (let from = 0; from < name.all.length; from++)
      for (let to = Math.min(name.all.length, from + mostWords); to > from; to--) {
        const key = placeKey(name.all.slice(from, to));
        const departement = isRiver(name.all, from) ? undefined : departements.get(key);
        const found = communesCalled(key);
        const isPlace = departement !== undefined || found !== undefined;
        if (!isPlace && !regions.has(key)) continue;
        if (isPlace) places.push({ communes: found ?? [], ...(departement !== undefined && { departement }) });
        from = to - 1;
        break;
      }
    known.set(name, places);
    return places;
  };
  const near = (a: Commune, b: Commune) => a.code === b.code || (a.epci !== "" && a.epci === b.epci);
  function fromPlace(named: Place, body: Body): Mention {
    const { communes: where, areas } = body;
    const around = departementsOf(body);
    // A far village is not meant: its name is a word here.
    const meant = named.communes.filter(
      ({ population, departement }) => population >= townOf || around.includes(departement),
    );
    if (meant.length === 0 && named.departement === undefined) return "none";
    const place = { ...named, communes: meant };
    const isThere = (commune: Commune) =>
      place.departement === commune.departement || place.communes.some((each) => near(each, commune));
    if (where.length > 0) return where.some(isThere) ? "there" : "elsewhere";
    const told = areas.map((area: AreaOf): Mention => {
      if (area.level === "region") return "none";
      if (place.communes.some((commune) => isIn(area, commune))) return "there";
      if (area.level === "departement") return place.departement === area.code ? "there" : "elsewhere";
      return communesOf(area).some(isThere) ? "there" : "elsewhere";
    });
    return (
      told.find((each) => each === "there") ??
      (told.length > 0 && told.every((each) => each === "elsewhere") ? "elsewhere" : "none")
    );
  }
  /** What the places of `name` say of a body, where a name of that does not hold them too. */
  const oneWay = (name: NameWords, other: NameWords, body: Body): Mention[] => {
    const shared = new Set(
      placesIn(other).flatMap((place) => [place.departement, ...place.communes.map(({ code }) => code)]),
    );
    return placesIn(name)
      .filter(
        (place) =>
          ![place.departement, ...place.communes.map(({ code }) => code)].some(
            (code) => code !== undefined && shared.has(code),
          ),
      )
      .map((place) => fromPlace(place, body));
  };
  return (nameA: NameWords, a: Body, nameB: NameWords, b: Body): Mention => {
    const told = [...oneWay(nameA, nameB, b), ...oneWay(nameB, nameA, a)];
    return told.find((each) => each === "elsewhere") ?? told.find((each) => each === "there") ?? "none";
  };
}
