import { offer } from "../offer.js";
import type { Routes } from "../parts.js";

/** Tables of several organisations. */
export const tableRoutes: Routes = (api, parts) => {
  offer(api, parts, "/table", "table", {
    summary: "A table of several: who brings what, what nobody brings, whom to invite, what if one declines",
    tags: ["tables"],
  });
  offer(api, parts, "/call", "call", {
    summary: "Groups that may answer a call together, criterion by criterion, and what nobody of them brings",
    tags: ["tables"],
  });
};
