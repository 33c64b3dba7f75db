import type { Fact } from "../../model/fact.js";
import type { Organisation } from "../../model/organisation.js";
import type { Problem } from "../../model/problem.js";
import { fold } from "../../text/words.js";
import { cellsOf } from "../header/columns.js";
import { factsOf, readText, reporter } from "../cells/facts.js";
import { looksLikePerson } from "../guesses/bodies.js";
import { kindFromTitle } from "../guesses/kinds.js";
import { nameId } from "../cells/name-id.js";
import { readCommune } from "../cells/places.js";
import type { Source } from "../source.js";
import { activityReader, publicReader } from "../cells/wordings.js";

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
export const annuaireToulouseSport: Source = {
  id: "annuaire-toulouse-sport",
  required: ["discipline", "assonom", "ufcommune"],
  fields,
  keepsOther: (name) => publicColumns.test(name.trim()),
  open(header, context) {
    const cellOf = cellsOf(header, fields);
    const fact = factsOf("annuaire-toulouse-sport", "declared");
    const readPublics = publicReader(context.vocabulary);
    const readActivities = activityReader(context.vocabulary);
    const ages = header.flatMap((name, index) => (publicColumns.test(name.trim()) ? [{ name, index }] : []));
    const home: Fact<string> | undefined =
      context.gazetteer.commune(toulouse.code) && fact(toulouse.code, toulouse.evidence);
    const disciplinesOf = new Map<string, Set<string>>();
    const placed = new Set<string>();
    return (row) => {
      const cell = (field: keyof typeof fields) => cellOf(row.cells, field);
      const problems: Problem[] = [];
      const report = reporter(context, row, problems);
      if (looksLikePerson(cell("name"))) {
        report("ASSO_NOM", "", "organisation.person");
        return { organisations: [], ties: [], problems };
      }
      const name = readText(cell("name"), "ASSO_NOM", report);
      if (name === "") {
        report("ASSO_NOM", cell("name"), "organisation.no-name");
        return { organisations: [], ties: [], problems };
      }
      const id = nameId(name, "toulouse");
      const discipline = readText(cell("discipline"), "DISCIPLINE", report);
      const activity = readActivities([discipline], "DISCIPLINE", report);
      const yes = ages.filter(({ index }) => fold(row.cells[index]?.trim() ?? "") === "oui").map((age) => age.name);
      const publics = readPublics(yes, "DISCIPLINE", report);
      const found = readCommune(
        { name: cell("city"), postcode: cell("postcode"), departement: toulouse.departement },
        "UF_Commune",
        context.gazetteer,
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
      const organisation: Organisation = {
        id,
        ids: {},
        name: fact(name),
        otherNames: [],
        kind: guessed ? fact(guessed.kind, guessed.evidence) : fact("association"),
        ...(purpose === "" ? {} : { purpose: fact(purpose) }),
        sectors: (activity.ids.length > 0 ? activity.ids : [sport]).map((code) => fact(code)),
        ...(commune ? { commune } : {}),
        publics: publics.ids.map((term) => fact(term)),
        actions: [fact("pratique-sportive")],
        offers: [],
        needs: [],
        extra: {},
      };
      return { organisations: [organisation], ties: [], problems };
    };
  },
};
