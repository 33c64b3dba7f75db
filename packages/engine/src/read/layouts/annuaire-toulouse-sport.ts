import type { Fact } from "../../model/fact.js";
import { organisationFrom } from "../../model/organisation.js";
import { fold } from "../../text/words.js";
import { readText } from "../cells/facts.js";
import { nameId } from "../cells/made-ids.js";
import { readCommune } from "../cells/places.js";
import { activityReader, publicReader } from "../cells/wordings.js";
import { looksLikePerson } from "../guesses/bodies.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { rowReader } from "../row-reader.js";

const fields = {
  discipline: ["discipline"],
  name: ["assonom"],
  postcode: ["ufcp"],
  city: ["ufcommune"],
} as const;

/** The columns that hold Oui or Non; their names are wordings of publics. */
const publicColumns = /ans$|^adultes$|^s[ée]niors$|^handicap/i;

/** Where a club of this directory is thought to be when no venue of it says (it is so for 9 in 10 of those that do). */
const toulouse = { code: "31555", departement: "31", evidence: ["annuaire de Toulouse"] };

/** Everything in this directory is a sport, with or without a code of its own. */
const sport = "011000";

/**
 * The directory of clubs of Toulouse: a row for each club, discipline and venue. The venue is below the commune and
 * is not the seat: its address and its point are not kept, its commune is, that of a club's first row.
 */
export const annuaireToulouseSport = rowReader(
  {
    id: "annuaire-toulouse-sport",
    required: ["discipline", "assonom", "ufcommune"],
    fields,
    keepsOther: (name) => publicColumns.test(name.trim()),
    origin: "declared",
  },
  ({ header, context: { gazetteer, vocabulary }, fact }) => {
    const readPublics = publicReader(vocabulary);
    const readActivities = activityReader(vocabulary);
    const ages = header.flatMap((name, index) => (publicColumns.test(name.trim()) ? [{ name, index }] : []));
    const home: Fact<string> | undefined = gazetteer.commune(toulouse.code) && fact(toulouse.code, toulouse.evidence);
    const disciplinesOf = new Map<string, Set<string>>();
    const placed = new Set<string>();
    return (cell, report, cells) => {
      if (looksLikePerson(cell("name"))) return report("ASSO_NOM", "", "organisation.person");
      const name = readText(cell("name"), "ASSO_NOM", report);
      if (name === "") return report("ASSO_NOM", cell("name"), "organisation.no-name");
      const id = nameId(name, "toulouse");
      const discipline = readText(cell("discipline"), "DISCIPLINE", report);
      const activity = readActivities([discipline], "DISCIPLINE", report);
      const yes = ages.filter(({ index }) => fold(cells[index]?.trim() ?? "") === "oui").map((age) => age.name);
      const publics = readPublics(yes, "DISCIPLINE", report);
      const found = readCommune(
        { name: cell("city"), postcode: cell("postcode"), departement: toulouse.departement },
        "UF_Commune",
        gazetteer,
        report,
        fact,
      );
      const commune = placed.has(id) ? undefined : (found ?? home);
      if (found) placed.add(id);
      // Each row of a club repeats its disciplines so far: of one source's texts, the longest is kept.
      const disciplines = disciplinesOf.get(id) ?? new Set<string>();
      disciplinesOf.set(id, disciplines.add(discipline.toLowerCase()));
      const purpose = [...[...disciplines].sort(), ...publics.unknown].filter((word) => word !== "").join(", ");
      const guessed = kindFromTitle(name);
      const organisation = organisationFrom({
        id,
        name: fact(name),
        kind: guessed ? fact(guessed.kind, guessed.evidence) : fact("association"),
        purpose: purpose === "" ? undefined : fact(purpose),
        sectors: (activity.ids.length > 0 ? activity.ids : [sport]).map((code) => fact(code)),
        commune,
        publics: publics.ids.map((term) => fact(term)),
        actions: [fact("pratique-sportive")],
      });
      return { organisations: [organisation] };
    };
  },
);
