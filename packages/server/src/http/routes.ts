import type { Routes } from "./parts.js";
import { analysisRoutes } from "./routes/analyses.js";
import { declarationRoutes } from "./routes/declarations.js";
import { importRoutes } from "./routes/imports.js";
import { jobRoutes } from "./routes/jobs.js";
import { nicheRoutes } from "./routes/niches.js";
import { objectionRoutes } from "./routes/objections.js";
import { organisationRoutes } from "./routes/organisations.js";
import { outlineRoutes } from "./routes/outlines.js";
import { problemRoutes } from "./routes/problems.js";
import { sheetRoutes } from "./routes/sheets.js";
import { statusRoutes } from "./routes/status.js";
import { tableRoutes } from "./routes/tables.js";
import { uploadRoutes } from "./routes/uploads.js";
import { vocabularyRoutes } from "./routes/vocabularies.js";

/** Every subject of the API. */
export const routes: readonly Routes[] = [
  statusRoutes,
  problemRoutes,
  vocabularyRoutes,
  organisationRoutes,
  sheetRoutes,
  declarationRoutes,
  objectionRoutes,
  nicheRoutes,
  tableRoutes,
  analysisRoutes,
  outlineRoutes,
  jobRoutes,
  uploadRoutes,
  importRoutes,
];
