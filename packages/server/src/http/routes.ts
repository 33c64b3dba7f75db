import type { Routes } from "./parts.js";
import { analysisRoutes } from "./routes/analyses.js";
import { jobRoutes } from "./routes/jobs.js";
import { organisationRoutes } from "./routes/organisations.js";
import { statusRoutes } from "./routes/status.js";
import { vocabularyRoutes } from "./routes/vocabularies.js";

/** Every subject of the API. */
export const routes: readonly Routes[] = [
  statusRoutes,
  vocabularyRoutes,
  organisationRoutes,
  analysisRoutes,
  jobRoutes,
];
