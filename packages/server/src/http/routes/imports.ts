import { Readable } from "node:stream";
import { Type } from "typebox";
import { languageOf } from "../language.js";
import type { Language } from "../../messages/language.js";
import type { Routes } from "../parts.js";
import { Refused } from "../../refusals/refused.js";
import { authorOf } from "../reader.js";
import { rereadSoon } from "../reread-soon.js";
import { ImportList, OfImport, ProblemPage, ProblemsQuery } from "../../answers/imports.js";
import { problemLines } from "../../importing/problem-lines.js";
import { sourceLabel, presentPlace, presentRowProblem } from "../../importing/present-import.js";

const tags = ["imports"];
const config = { needs: "write" } as const;

/** What an import without any row holds. */
const nothing = { records: 0, ties: 0, problems: 0 };

/** Where a file was is nobody's business. */
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? "";

/** What was imported, by whom, what was wrong with it; and how it is undone. */
export const importRoutes: Routes = (api, parts) => {
  const { store } = parts;

  async function importOf(id: string) {
    const found = (await store.imports.list()).find((each) => each.id === id);
    if (!found) throw new Refused("unknown-import", { about: id });
    return found;
  }

  async function listImports(language: Language) {
    const [list, counts] = [await store.imports.list(), await store.imports.counts()];
    return {
      items: list.map(({ id, path, source, hash, rows, state, by, at }) => ({
        id,
        name: lastPart(path),
        source,
        sourceLabel: sourceLabel(source, language),
        sha256: hash,
        rows,
        ...(counts.get(id) ?? nothing),
        state,
        by,
        at,
      })),
      next: null,
    };
  }

  api.get(
    "/imports",
    { config, schema: { summary: "Files that were imported, the latest first", tags, response: { 200: ImportList } } },
    (request) => listImports(languageOf(request)),
  );
  api.delete(
    "/imports/:id",
    {
      config,
      schema: {
        summary: "Undoes an import; the one that it replaced counts again",
        tags,
        params: OfImport,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { id } = await importOf(request.params.id);
      if (!(await store.imports.undo(id, authorOf(request, parts)))) throw new Refused("import-replaced");
      rereadSoon(parts);
      return reply.code(204).send(null);
    },
  );
  api.get(
    "/imports/:id/problems",
    {
      config,
      schema: {
        summary: "What was wrong with the rows of an import",
        tags,
        params: OfImport,
        querystring: ProblemsQuery,
        produces: ["application/json", "text/csv"],
        response: { 200: { content: { "application/json": { schema: ProblemPage } } } },
      },
    },
    async (request, reply) => {
      const { id, path } = await importOf(request.params.id);
      const { after, limit, format } = request.query;
      const language = languageOf(request);
      if (format === "csv") {
        void reply.header("content-disposition", `attachment; filename="problemes-${id.slice(0, 8)}.csv"`);
        void reply.type("text/csv; charset=utf-8");
        return reply.send(Readable.from(problemLines(store, id, lastPart(path), language)) as never);
      }
      const found = await store.imports.problems(id, after, limit + 1);
      return {
        items: found.slice(0, limit).map((problem) => ({
          ...presentPlace(problem, language),
          ...presentRowProblem(problem.code, language),
        })),
        next: found.length > limit ? after + limit : null,
      };
    },
  );
};
