// `node test/bench/network.js [sizes…]`: clusters, PageRank, betweenness, layout on a generated graph, beside graphology
// and, where Debian's packages are there, networkx and igraph. CPU time, one thread.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csrGraph } from "../../packages/engine/dist/network/csr-graph.js";
import { splitDisconnected } from "../../packages/engine/dist/network/communities/connected.js";
import { consensus, consensusByDefault } from "../../packages/engine/dist/network/communities/consensus.js";
import { louvain } from "../../packages/engine/dist/network/communities/louvain.js";
import { modularity } from "../../packages/engine/dist/network/communities/modularity.js";
import { louvain as graphologyLouvain } from "../../packages/engine/dist/network/graphology/packages.js";
import { simpleGraph } from "../../packages/engine/dist/network/graphology/simple-graph.js";
import { affinityLayout } from "../../packages/engine/dist/network/layout.js";
import { betweennessOf } from "../../packages/engine/dist/network/measures/betweenness.js";
import { pagerank } from "../../packages/engine/dist/network/measures/spectral.js";
import { seededRandom } from "../../packages/engine/dist/arrays/random.js";

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const seed = 20;

/** CPU milliseconds, and what the work gave. @template T @param {() => T} work @returns {[number, T]} */
function cpu(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

/** Groups of about sixty, eight edges a node, one in four of them outside. @param {number} size */
function generate(size) {
  const random = seededRandom(seed);
  const ids = Array.from({ length: size }, (_, at) => `n${String(at).padStart(6, "0")}`);
  /** @type {Set<number>} */ const known = new Set();
  /** @type {{ source: string, target: string, weight: number }[]} */ const edges = [];
  while (edges.length < size * 8) {
    const a = Math.floor(random() * size);
    const b =
      random() < 0.75 ? Math.min(size - 1, a - (a % 60) + Math.floor(random() * 60)) : Math.floor(random() * size);
    const key = Math.min(a, b) * size + Math.max(a, b);
    if (a === b || known.has(key)) continue;
    known.add(key);
    edges.push({
      source: ids[a] ?? "",
      target: ids[b] ?? "",
      weight: Math.round((0.3 + random() * 0.6) * 1000) / 1000,
    });
  }
  return { ids, edges };
}

const peers = fileURLToPath(new URL("network-peers.py", import.meta.url));
for (const size of sizes.length > 0 ? sizes : [5_000, 20_000, 80_000]) {
  const { ids, edges } = generate(size);
  const graph = csrGraph(ids, edges);
  const model = simpleGraph(graph);
  const partition = splitDisconnected(graph, louvain(graph, seededRandom(1), 1));
  const options = { partition, seed };
  const [oneRun] = cpu(() => louvain(graph, seededRandom(2), 1));
  const [theirs, detailed] = cpu(() =>
    graphologyLouvain.detailed(model, { rng: seededRandom(2), getEdgeWeight: "weight" }),
  );
  const [ranks] = cpu(() => pagerank.compute(graph, options));
  betweennessOf(graph, seed, 16);
  const [sampled] = cpu(() => betweennessOf(graph, seed, 256));
  const [layout] = cpu(() => affinityLayout(graph, partition, seed, 20));
  console.log(`${size} nodes, ${graph.size} edges`);
  console.log(`  Louvain, one run: ${Math.round(oneRun)} ms, modularity ${modularity(graph, partition).toFixed(4)}`);
  console.log(`  graphology's Louvain: ${Math.round(theirs)} ms, modularity ${detailed.modularity.toFixed(4)}`);
  console.log(`  PageRank: ${Math.round(ranks)} ms`);
  console.log(`  betweenness, 256 sources: ${Math.round(sampled)} ms, ${(sampled / 256).toFixed(1)} ms a source`);
  console.log(`  ForceAtlas2 from clusters, 20 iterations: ${Math.round(layout)} ms`);
  if (size <= 20_000) {
    const [whole, found] = cpu(() => consensus(graph, consensusByDefault));
    console.log(
      `  consensus of 50 runs: ${Math.round(whole)} ms, ${found.rounds} rounds, modularity ${found.modularity.toFixed(4)}`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "maillage-bench-"));
  const file = join(folder, "edges.txt");
  writeFileSync(file, edges.map(({ source, target, weight }) => `${source} ${target} ${weight}`).join("\n"));
  const run = spawnSync("python3", [peers, file], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0 && !/ModuleNotFoundError|ENOENT/.test(`${run.stderr} ${run.error}`)) console.error(run.stderr);
  rmSync(folder, { recursive: true, force: true });
  console.log(run.status === 0 ? run.stdout.trimEnd() : "  networkx and igraph are not there: no peers");
}
