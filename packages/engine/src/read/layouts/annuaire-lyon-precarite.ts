import { organisationFrom } from "../../model/organisation.js";
import { plain } from "../../text/words.js";
import { readText } from "../cells/facts.js";
import { nameId } from "../cells/made-ids.js";
import { readCommune } from "../cells/places.js";
import { readPoint } from "../cells/points.js";
import { activityReader, publicReader } from "../cells/wordings.js";
import { guessKind, looksLikePerson } from "../guesses/bodies.js";
import { rowReader } from "../row-reader.js";

const fields = {
  name: ["nom"],
  address: ["adresse"],
  description: ["description"],
  categories: ["grandescategories"],
  subcategories: ["souscategrories", "souscategories"],
  services: ["services"],
  publics: ["publicaccueilli"],
  sexes: ["hommesfemmesenfants"],
  ages: ["ages"],
} as const;

/** Postcode and town at the end of an address, all that is read of it. */
const townOf = /(\d{5})\s*(\p{L}[^,]*)?$/u;

/** A bar typed without its shift key is a 6. */
const categorySeparator = /\||\s6\s/;

/** Publics are written as a list or as a sentence: its parts are looked up one by one. */
const publicSeparator = /[,;|/()\n]/;

const partsOf = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The parts of what is said of publics; women named beside men are no public of their own. */
function publicParts(cells: readonly string[]): string[] {
  const parts = cells.flatMap((cell) => partsOf(cell, publicSeparator));
  const both = parts.some((part) => plain(part) === "hommes");
  return both ? parts.filter((part) => plain(part) !== "femmes") : parts;
}

/**
 * The "Boussole" of Lyon: structures that receive people in need, with whom each receives in free words. Words that
 * no table knows join the text, from which publics are inferred. The point stands in two columns without a name.
 */
export const annuaireLyonPrecarite = rowReader(
  {
    id: "annuaire-lyon-precarite",
    required: ["nom", "grandescategories", "publicaccueilli"],
    fields,
    notShown: ["address"],
    origin: "declared",
  },
  ({ header, context: { gazetteer, vocabulary }, fact }) => {
    const readPublics = publicReader(vocabulary);
    const readActivities = activityReader(vocabulary);
    const nameless = header.flatMap((name, index) => (name.trim() === "" ? [index] : []));
    const [lat = -1, lon = -1] = nameless;
    return (cell, report, cells) => {
      if (looksLikePerson(cell("name"))) return report("NOM", "", "organisation.person");
      const name = readText(cell("name"), "NOM", report);
      if (name === "") return report("NOM", "", "organisation.no-name");
      const [, postcode = "", town = ""] = townOf.exec(cell("address")) ?? [];
      const commune = readCommune({ postcode, name: town }, "adresse", gazetteer, report, fact);
      const point = lon === lat + 1 ? readPoint(cells[lat]?.trim() ?? "", cells[lon]?.trim() ?? "", report) : undefined;
      const activities = readActivities(partsOf(cell("categories"), categorySeparator), "grandes catégories", report);
      const whole = cell("publics");
      const publics = readPublics(publicParts([whole, cell("sexes"), cell("ages")]), "public accueilli", report);
      const purpose = [
        readText(cell("description"), "description", report),
        ...activities.unknown,
        readText(cell("subcategories"), "sous catégories", report),
        readText(cell("services"), "services", report),
        publics.unknown.length > 0 ? readText(whole, "public accueilli", report) : "",
      ].filter((text) => text !== "");
      const { kind, evidence } = guessKind(name);
      const organisation = organisationFrom({
        id: nameId(name, commune?.value ?? "lyon"),
        name: fact(name),
        kind: fact(kind, evidence),
        purpose: purpose.length === 0 ? undefined : fact(purpose.join(" · ")),
        sectors: activities.ids.map((code) => fact(code)),
        commune,
        point: point && fact(point),
        publics: publics.ids.map((term) => fact(term)),
      });
      return { organisations: [organisation] };
    };
  },
);
