import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { readActorRoles, type ActorRole } from "./actor-roles.js";
import { readBudget, type BudgetLine } from "./budget.js";
import type { Row } from "./cells.js";
import { readCharter, type CharterItem } from "./charter.js";
import { readChecklist, type CheckItem } from "./checklist.js";
import { readEntryModes, type EntryMode } from "./entry-modes.js";
import { readFigures, type Figure } from "./figures.js";
import { readFirstProjects, type FirstProject } from "./first-projects.js";
import { readFunderArguments, type FunderArgument } from "./funder-arguments.js";
import { readImpacts, readIndicators, type Impact, type Indicator } from "./indicators.js";
import { readLadder, type Step } from "./ladder.js";
import { readPoolingForms, type PoolingForm } from "./pooling-forms.js";
import { readPrecedentMembers, readPrecedents, type Precedent, type PrecedentMember } from "./precedents.js";
import { readProjectSteps, type ProjectStep } from "./project-steps.js";
import { readSourceDocuments, type SourceDocument } from "./source-documents.js";
import { readSurvey, type SurveyRow } from "./survey.js";
import { readTemplates, type Template } from "./templates.js";
import { readThemes, type Theme } from "./themes.js";

/** What the source documents teach an adviser: every table of `data/documented/` that the rest is built on. */
export interface Documents {
  readonly sources: readonly SourceDocument[];
  readonly ladder: readonly Step[];
  readonly forms: readonly PoolingForm[];
  readonly templates: readonly Template[];
  readonly budget: readonly BudgetLine[];
  readonly firstProjects: readonly FirstProject[];
  readonly entryModes: readonly EntryMode[];
  readonly themes: readonly Theme[];
  readonly survey: readonly SurveyRow[];
  readonly checklist: readonly CheckItem[];
  readonly projectSteps: readonly ProjectStep[];
  readonly impacts: readonly Impact[];
  readonly indicators: readonly Indicator[];
  readonly arguments: readonly FunderArgument[];
  readonly charter: readonly CharterItem[];
  readonly precedents: readonly Precedent[];
  readonly members: readonly PrecedentMember[];
  readonly actorRoles: readonly ActorRole[];
  readonly figures: readonly Figure[];
}

/**
 * Reads all tables.
 * @param rowsOf the rows of a table of `data/documented/`, by the name of its file
 * @throws an `Error` that names table, row, column and value, on the first cell that is not what it must be
 */
export const readDocuments = (rowsOf: (file: string) => readonly Row[], vocabulary: Vocabulary): Documents => ({
  sources: readSourceDocuments(rowsOf("documents.csv")),
  ladder: readLadder(rowsOf("rungs.csv")),
  forms: readPoolingForms(rowsOf("forms.csv")),
  templates: readTemplates(rowsOf("templates.csv")),
  budget: readBudget(rowsOf("budget.csv")),
  firstProjects: readFirstProjects(rowsOf("first-projects.csv"), vocabulary),
  entryModes: readEntryModes(rowsOf("entry-modes.csv")),
  themes: readThemes(rowsOf("themes.csv"), vocabulary),
  survey: readSurvey(rowsOf("survey.csv")),
  checklist: readChecklist(rowsOf("checklist.csv")),
  projectSteps: readProjectSteps(rowsOf("project-steps.csv")),
  impacts: readImpacts(rowsOf("impacts.csv")),
  indicators: readIndicators(rowsOf("indicators.csv")),
  arguments: readFunderArguments(rowsOf("arguments.csv")),
  charter: readCharter(rowsOf("charter.csv")),
  precedents: readPrecedents(rowsOf("precedents.csv"), vocabulary),
  members: readPrecedentMembers(rowsOf("precedent-members.csv")),
  actorRoles: readActorRoles(rowsOf("actor-roles.csv")),
  figures: readFigures(rowsOf("figures.csv")),
});
