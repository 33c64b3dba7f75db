import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { createFinder } from "@maillage/engine/find/finder.js";
import { briefly } from "@maillage/server/shape.js";
import { createWorkspace, readTables } from "@maillage/server/workspace.js";
import { openApp, type Opened } from "../http/demo-app.js";
import { root } from "../journeys/run-maillage.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

export interface ViewerServer {
  readonly server: Server;
  /** Works the network out, where it was not yet. */
  analyse(): Promise<void>;
  close(): Promise<void>;
}

async function searchOf({ store }: Opened) {
  const tables = readTables();
  const { directory } = createWorkspace(await store.records("2026-03-01"), tables);
  const finder = createFinder(directory);
  return (query: URLSearchParams) => {
    const { found, total } = finder.find(query.get("q") ?? "", { limit: Number(query.get("limit") ?? 20) });
    return { items: found.map(({ place }) => briefly(directory, place)), total };
  };
}

/** The API of the demo and, until the server gives them itself, the viewer as it was built and the search. */
export async function openViewerServer(): Promise<ViewerServer> {
  const opened = await openApp();
  const { app } = opened;
  const search = await searchOf(opened);
  const policy = (await app.inject("/api/health")).headers["content-security-policy"];

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/api/organisations") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(search(url.searchParams)));
      return;
    }
    if (url.pathname.startsWith("/api/")) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { "accept-encoding": _, connection: __, ...headers } = request.headers;
      const answer = await app.inject({
        method: request.method as "GET",
        url: request.url ?? "/",
        headers: headers as Record<string, string>,
        ...(chunks.length > 0 ? { payload: Buffer.concat(chunks) } : {}),
      });
      response.writeHead(answer.statusCode, answer.headers as Record<string, string>).end(answer.rawPayload);
      return;
    }
    const name = url.pathname === "/" ? "/index.html" : normalize(url.pathname);
    const bytes = await readFile(join(root, "packages/viewer/dist", name)).catch(() => undefined);
    if (!bytes) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          "content-type": types[extname(name)] ?? "application/octet-stream",
          "content-security-policy": policy as string,
        })
        .end(bytes);
  }

  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return {
    server,
    async analyse() {
      if ((await app.inject("/api/network")).statusCode === 200) return;
      await app.inject({ method: "POST", url: "/api/analyses/network", payload: {} });
      while ((await app.inject("/api/network")).statusCode !== 200)
        await new Promise<void>((resume) => void setTimeout(resume, 200));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await opened.close();
    },
  };
}
