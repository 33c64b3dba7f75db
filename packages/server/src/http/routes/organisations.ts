import { offer } from "../offer.js";
import type { Routes } from "../parts.js";

const tags = ["organisations"];

export const organisationRoutes: Routes = (api, parts) => {
  offer(api, parts, "/organisations", "search", { summary: "Organisations as one types, with filters", tags });
  offer(api, parts, "/organisations/:id", "organisation", {
    summary: "An organisation, every fact with its origin and source",
    tags,
  });
  offer(api, parts, "/organisations/:id/partners", "partners", {
    summary: "Organisations to meet: close ones and bridges, with scores, reasons and watch-points",
    tags,
  });
  offer(api, parts, "/organisations/:id/prepare/:other", "prepare", {
    summary: "A meeting of two prepared: where they stand, first steps, cautions, a precedent, subjects to settle",
    tags,
  });
  offer(api, parts, "/organisations/:id/overlap", "overlap", {
    summary: "Shared ground, for volunteers and funding (advisers)",
    tags,
    needs: "overlap",
  });
  offer(api, parts, "/organisations/:id/ego", "ego", {
    summary: "Those around an organisation, and what links them",
    tags,
  });
};
