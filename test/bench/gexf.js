// `node test/bench/gexf.js [nodes] [edges]`: our GEXF writer beside graphology-gexf's, each in processes of its own, in
// turn. Time is CPU of the process; memory is what the resident peak adds to what the graph takes (Linux only).
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { gexf } from "../../packages/engine/dist/export/gexf.js";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";
import { MultiGraph } from "graphology";
import { write } from "graphology-gexf";

/** @typedef {import("../../packages/engine/dist/export/graph-tables.js").GraphTables} GraphTables */

const kinds = ["membership", "funding", "cooperation", "affinity"];
const rounds = 3;

/** @param {number} size @param {number} count @returns {GraphTables} */
function generateTables(size, count) {
  const random = seededRandom(20);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  const ids = Array.from({ length: size }, (_, at) => `W${String(751_000_000 + at)}`);
  const labels = ids.map((_, at) => `Association n° ${at} « l'été & la fête »`);
  const members = Int32Array.from(ids, () => below(500));
  const strength = Float64Array.from(ids, () => random());
  const source = Int32Array.from({ length: count }, () => below(size));
  const target = Int32Array.from(source, (from) => (from + 1 + below(size - 1)) % size);
  const weight = Float64Array.from(source, () => random());
  const edgeIds = Array.from(source, (_, at) => `e${at}`);
  const columns = [members, strength];
  return {
    nodes: {
      ids,
      labels,
      attributes: [
        { id: "members", type: "integer" },
        { id: "strength", type: "double" },
        { id: "kind", type: "string" },
      ],
      value: (place, attribute) => (attribute === 2 ? "association" : columns[attribute]?.[place]),
      positions: { x: Float64Array.from(ids, () => random() * 1000), y: Float64Array.from(ids, () => random() * 1000) },
      colours: ids.map((_, at) => (at % 2 ? "#1f77b4" : "#ff7f0e")),
      sizes: Float64Array.from(ids, () => 1 + random() * 9),
    },
    edges: {
      count,
      source: (at) => /** @type {number} */ (source[at]),
      target: (at) => /** @type {number} */ (target[at]),
      id: (at) => /** @type {string} */ (edgeIds[at]),
      kind: (at) => /** @type {string} */ (kinds[at % 4]),
      directed: (at) => at % 4 < 2,
      weight: (at) => /** @type {number} */ (weight[at]),
      attributes: [{ id: "year", type: "integer" }],
      value: (at) => 2000 + (at % 25),
    },
  };
}

/** @param {GraphTables} tables */
function graphOf({ nodes, edges }) {
  const graph = new MultiGraph();
  nodes.ids.forEach((id, place) =>
    graph.addNode(id, {
      label: nodes.labels[place],
      x: nodes.positions?.x[place],
      y: nodes.positions?.y[place],
      size: nodes.sizes?.[place],
      color: nodes.colours?.[place],
      ...Object.fromEntries(nodes.attributes.map((attribute, at) => [attribute.id, nodes.value(place, at)])),
    }),
  );
  for (let at = 0; at < edges.count; at++) {
    const ends = /** @type {const} */ ([nodes.ids[edges.source(at)], nodes.ids[edges.target(at)]]);
    const attributes = { kind: edges.kind(at), weight: edges.weight(at), year: edges.value(at, 0) };
    if (edges.directed(at)) graph.addDirectedEdgeWithKey(edges.id(at), ...ends, attributes);
    else graph.addUndirectedEdgeWithKey(edges.id(at), ...ends, attributes);
  }
  return graph;
}

/** Peak of resident memory in megabytes since the last reset; NaN where the system does not tell. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** @type {Record<string, (tables: GraphTables) => (file: number) => void>} */
const writers = {
  maillage: (tables) => (file) => {
    for (const chunk of gexf(tables)) writeSync(file, chunk);
  },
  graphology: (tables) => {
    const graph = graphOf(tables);
    return (file) => writeSync(file, write(graph));
  },
};

const [first = "20000", second = "160000", writer] = process.argv.slice(2);
if (writer) {
  const work = writers[writer]?.(generateTables(Number(first), Number(second)));
  if (!work) throw new Error(`no writer ${writer}`);
  const file = openSync("/dev/null", "w");
  globalThis.gc?.();
  const resident = process.memoryUsage.rss() / 2 ** 20;
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
  const before = process.cpuUsage();
  work(file);
  const { user, system } = process.cpuUsage(before);
  closeSync(file);
  console.log(JSON.stringify({ time: (user + system) / 1000, memory: peak() - resident }));
} else {
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${first} nodes, ${second} edges`);
  console.log("| writer | CPU, ms (each run) | memory added, MB (each run) |\n|---|---|---|");
  const names = Object.keys(writers);
  const runs = Object.fromEntries(names.map((name) => [name, /** @type {{ time: number, memory: number }[]} */ ([])]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ["--expose-gc", fileURLToPath(import.meta.url), first, second, name],
        { encoding: "utf8" },
      );
      if (stderr) throw new Error(stderr);
      runs[name]?.push(JSON.parse(stdout));
    }
  }
  for (const name of names) {
    const each = (/** @type {"time" | "memory"} */ what) => runs[name]?.map((run) => run[what].toFixed(0)).join(" · ");
    console.log(`| ${name} | ${each("time")} | ${each("memory")} |`);
  }
  const best = (/** @type {string} */ name) => Math.min(...(runs[name] ?? []).map(({ time }) => time));
  console.log(`\ntime ratio of the best runs: ${(best("graphology") / best("maillage")).toFixed(1)}`);
}
