import { Type } from "typebox";
import { ask } from "../ask.js";
import type { Routes } from "../parts.js";
import { Ego, EgoQuery } from "../../answers/ego.js";
import { KnownOrganisation } from "../../answers/organisation.js";
import { OverlapReport, Partners, PartnersQuery } from "../../answers/partners.js";
import { SearchPage, SearchQuery } from "../../answers/search.js";
import { Closed, Id } from "../../answers/parts.js";

const OfOrganisation = Closed({ id: Id });
const OverlapQuery = Closed({ top: Type.Integer({ minimum: 1, maximum: 100, default: 10 }) });
const tags = ["organisations"];

export const organisationRoutes: Routes = (api, parts) => {
  api.get(
    "/organisations",
    {
      schema: {
        summary: "Organisations as one types, with filters",
        tags,
        querystring: SearchQuery,
        response: { 200: SearchPage },
      },
    },
    (request, reply) => ask(parts, "search", request.query, request, reply),
  );
  api.get(
    "/organisations/:id",
    {
      schema: {
        summary: "An organisation, every fact with its origin and source",
        tags,
        params: OfOrganisation,
        response: { 200: KnownOrganisation },
      },
    },
    (request, reply) => ask(parts, "organisation", request.params, request, reply),
  );
  api.get(
    "/organisations/:id/partners",
    {
      schema: {
        summary: "Organisations to meet: close ones and bridges, with scores, reasons and watch-points",
        tags,
        params: OfOrganisation,
        querystring: PartnersQuery,
        response: { 200: Partners },
      },
    },
    (request, reply) => ask(parts, "partners", { ...request.params, ...request.query }, request, reply),
  );
  api.get(
    "/organisations/:id/overlap",
    {
      config: { needs: "overlap" },
      schema: {
        summary: "Shared ground, for volunteers and funding (advisers)",
        tags,
        params: OfOrganisation,
        querystring: OverlapQuery,
        response: { 200: OverlapReport },
      },
    },
    (request, reply) => ask(parts, "overlap", { ...request.params, ...request.query }, request, reply),
  );
  api.get(
    "/organisations/:id/ego",
    {
      schema: {
        summary: "Those around an organisation, and what links them",
        tags,
        params: OfOrganisation,
        querystring: EgoQuery,
        response: { 200: Ego },
      },
    },
    (request, reply) => ask(parts, "ego", { ...request.params, ...request.query }, request, reply),
  );
};
