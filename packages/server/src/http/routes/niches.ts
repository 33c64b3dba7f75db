import { offer } from "../offer.js";
import type { Routes } from "../parts.js";

const tags = ["overlap"];
const needs = "overlap" as const;

/** Shared ground over a territory: for advisers, never a public list. */
export const nicheRoutes: Routes = (api, parts) => {
  offer(api, parts, "/niches", "niches", {
    summary: "Where activities are crowded and where there is room (advisers)",
    tags,
    needs,
  });
  offer(api, parts, "/niches/:family/:area", "niche-pairs", {
    summary: "The organisations of one niche, and the pairs that share the most ground (advisers)",
    tags,
    needs,
  });
};
