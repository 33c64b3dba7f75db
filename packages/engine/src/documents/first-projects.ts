import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A modest first thing to do together, that was tried somewhere. What it suits and asks for is ours. */
export interface FirstProject extends Sourced {
  readonly id: string;
  readonly label: Wording;
  /** One of the two serves one of these publics, the other one of `publicsB`. */
  readonly publicsA: readonly string[];
  readonly publicsB: readonly string[];
  /** Ways of acting of which one of the two has one. */
  readonly actionsAny: readonly string[];
  /** Means that help, ids of `means.csv`. */
  readonly meansAny: readonly string[];
  /** Objet social codes of which one of the two has one; a family stands for all its codes. */
  readonly sectorsAny: readonly string[];
  readonly persons: Wording | undefined;
  readonly months: number | undefined;
  readonly rung: string;
  /** Ids of themes that mix publics. */
  readonly themes: readonly string[];
  /** Names of places where it was tried, as the document gives them. */
  readonly places: readonly string[];
  /** Ids of organisations of `organisations.csv` that tried it. */
  readonly examples: readonly string[];
  readonly tried: Wording | undefined;
  /** Ids of precedents. */
  readonly precedents: readonly string[];
  /** False where the two columns of places (since 2011, since 2013) are lost in the plain text. */
  readonly columnSure: boolean | undefined;
}

/** The rows of `first-projects.csv`. */
export const readFirstProjects = (rows: readonly Row[], vocabulary: Vocabulary): readonly FirstProject[] =>
  readRows("first-projects.csv", rows, (cells) => ({
    id: cells.text("id"),
    label: cells.wording("label"),
    publicsA: cells.ids("publics_a", vocabulary.publics),
    publicsB: cells.ids("publics_b", vocabulary.publics),
    actionsAny: cells.ids("actions_any", vocabulary.actions),
    meansAny: cells.ids("means_any", vocabulary.means),
    sectorsAny: cells.ids("sectors_any", vocabulary.sectors),
    persons: cells.optionalWording("persons"),
    months: cells.optionalNumber("months"),
    rung: cells.text("rung"),
    themes: cells.list("themes"),
    places: cells.list("places"),
    examples: cells.list("examples"),
    tried: cells.optionalWording("tried"),
    precedents: cells.list("precedents"),
    columnSure: cells.yes("column_sure"),
    ...cells.sourced(),
  }));
