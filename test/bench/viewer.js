// `node test/bench/viewer.js [actions]`: what the built viewer weighs, how soon its screens are there beside an empty page,
// how it moves 20,000 organisations and 200,000 ties, and what a page holds after long clicking. Headless Chromium.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { serve } from "./serve/server.js";
import { measureFrames } from "./viewer/frames.js";
import { measureLoads } from "./viewer/loads.js";
import { measureMemory } from "./viewer/memory.js";
import { launch } from "./viewer/page.js";

const actions = Number(process.argv[2] ?? 3000);
const root = fileURLToPath(new URL("../..", import.meta.url));
const demo = join(root, "data/demo");
const assets = join(root, "packages/viewer/dist/assets");

console.log("| file | bytes | gzip | brotli |\n|---|---|---|---|");
for (const name of readdirSync(assets).sort()) {
  const bytes = readFileSync(join(assets, name));
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) => length);
  console.log(`| ${[name.replace(/-[\w-]{8}\./, "."), ...sizes].join(" | ")} |`);
}
const files = readdirSync(demo)
  .filter((name) => name.endsWith(".csv") && name !== "communes.csv")
  .map((name) => join(demo, name));
const server = await serve(files);
const browser = await launch();
try {
  await server.quiet();
  await measureLoads(browser, server, 7);
  await measureFrames(browser, server);
  await measureMemory(browser, server, actions);
} finally {
  await browser.close();
  await server.close();
}
