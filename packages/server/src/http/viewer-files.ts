import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** A year: the name of a built file changes with its bytes. */
const long = "public, max-age=31536000, immutable";

/**
 * Serves the viewer as it was built: its page, of which the query holds the state of a screen, and its files, which
 * browsers keep.
 * @param folder where `vite build` put it; without one only the API answers
 */
export async function serveViewer(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, "index.html"))) return;
  await app.register(fastifyStatic, {
    root: folder,
    // A route a file: an address of the API that does not exist stays one of the API.
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header("cache-control", path.includes(`${sep}assets${sep}`) ? long : "no-cache");
    },
  });
}
