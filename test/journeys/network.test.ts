import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { presentDictionary } from "@maillage/server/messages/dictionary.js";
import { fillWithDemo } from "../demo-store.js";
import { runMaillage, temporaryFolder } from "./run-maillage.js";

const store = mkdtempSync(join(tmpdir(), "maillage-test-"));
beforeAll(() => fillWithDemo(store));
afterAll(() => rmSync(store, { recursive: true, force: true }));

const json = async <T>(...parameters: readonly string[]): Promise<T> => {
  const { code, stdout, stderr } = await runMaillage(...parameters, "--json", "--store", store);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as T;
};

interface ClustersJson {
  readonly modularity: number;
  readonly zScore: number;
  readonly clusters: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly stability: number | null;
    readonly members: readonly string[];
  }[];
  readonly nodes: readonly {
    readonly id: string;
    readonly cluster: string | null;
    readonly stability: number | null;
  }[];
}

describe("the network of the demo", () => {
  test("has known ties and affinities, apart", async () => {
    const all = await json<{ nodes: number; edges: Record<string, number> }>("network");
    expect(all.edges["membership"]).toBeGreaterThan(0);
    expect(all.edges["cooperation"]).toBeGreaterThan(0);
    expect(all.edges["affinity"]).toBeGreaterThan(0);
    const part = await json<{ nodes: number; boundary: Record<string, number> }>("network", "--territory", "9Z001");
    expect(part.nodes).toBeLessThan(all.nodes);
    expect(Object.values(part.boundary).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  test("falls into the clusters of one Louvain run when that is asked for, without a stability", async () => {
    const run = (...more: readonly string[]) => json<ClustersJson>("clusters", "--method", "louvain", ...more);
    const found = await run("--seed", "3");
    expect(found.modularity).toBeGreaterThan(0.5);
    expect([...found.clusters, ...found.nodes].every(({ stability }) => stability === null)).toBe(true);
    expect(await run("--seed", "3")).toEqual(found);
    expect((await run("--seed", "3", "--resolution", "4")).clusters.length).toBeGreaterThan(found.clusters.length);
    const { code } = await runMaillage("clusters", "--method", "leiden", "--store", store);
    expect(code).toBe(2);
  });

  test("falls into named clusters that chance does not explain, and keeps their ids", async () => {
    const found = await json<ClustersJson>("clusters", "--runs", "20");
    expect(found.zScore).toBeGreaterThan(5);
    expect(found.clusters.length).toBeGreaterThan(3);
    const members = found.clusters.flatMap((cluster) => cluster.members);
    expect(new Set(members).size).toBe(members.length);
    for (const { size, members: inside, name, stability } of found.clusters) {
      expect(size).toBe(inside.length);
      expect(name).not.toBe("");
      expect(stability).toBeGreaterThanOrEqual(0);
      expect(stability).toBeLessThanOrEqual(1);
    }
    for (const { id, cluster } of found.nodes)
      expect(found.clusters.find(({ members: inside }) => inside.includes(id))?.id ?? null).toBe(cluster);
    // The same data under ids of an earlier run: every cluster keeps its own.
    const file = join(temporaryFolder(), "before.json");
    const before = found.clusters.map(({ id, ...rest }) => ({ ...rest, id: `c${Number(id.slice(1)) + 100}` }));
    writeFileSync(file, JSON.stringify({ clusters: before }));
    const again = await json<ClustersJson>("clusters", "--runs", "20", "--previous", file);
    expect(again.clusters.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    // A cluster that the earlier run had not takes a number that no run ever had.
    writeFileSync(file, JSON.stringify({ clusters: before.slice(1), lastNumber: 900 }));
    const third = await json<ClustersJson>("clusters", "--runs", "20", "--previous", file);
    expect(third.clusters.map(({ id }) => id)).toEqual(["c901", ...before.slice(1).map(({ id }) => id)]);
    expect(third).toMatchObject({ lastNumber: 901 });
  }, 60_000);

  test("has measures and a role for every organisation", async () => {
    const { graph, nodes } = await json<{
      graph: Record<string, number | null>;
      nodes: readonly (Record<string, number | null> & { role: string })[];
    }>("metrics", "--runs", "10");
    expect(graph["nodes"]).toBe(nodes.length);
    expect(Object.keys(nodes[0] ?? {})).toEqual([
      ..."id,degree,strength,betweenness,closeness,harmonic,eigenvector,pagerank,clustering,core".split(","),
      ..."constraint,effectiveSize,participation,withinModuleZ,role".split(","),
    ]);
    expect(new Set(nodes.map(({ role }) => role)).size).toBeGreaterThan(2);
    const pagerank = nodes.reduce((sum, { pagerank: value }) => sum + (value ?? 0), 0);
    expect(pagerank).toBeCloseTo(1, 6);
  }, 60_000);

  test("is written in every format, and written again to the byte", async () => {
    const folder = join(temporaryFolder(), "out");
    for (const format of ["csv", "gexf"]) {
      const { code, stderr } = await runMaillage(
        "export",
        "--format",
        format,
        "--out",
        folder,
        "--runs",
        "5",
        "--store",
        store,
      );
      expect(code, stderr).toBe(0);
    }
    expect(readFileSync(join(folder, "nodes.csv"), "utf8").split("\n")[0]).toMatch(/^Id,Label,kind,/);
    // Every column is in the dictionary, in its order, and no other.
    for (const of of ["node", "edge"] as const)
      expect(
        readFileSync(join(folder, `${of}s.csv`), "utf8")
          .split("\n")[0]
          ?.split(","),
      ).toEqual(presentDictionary("fr").flatMap((column) => (column.of === of ? [column.name] : [])));
    expect(readFileSync(join(folder, "network.gexf"), "utf8")).toContain('xmlns="http://gexf.net/1.3"');
    const manifest = join(folder, "manifest.json");
    const replayed = await runMaillage("replay", manifest, "--store", store);
    expect(replayed.code, replayed.stderr).toBe(0);
    expect(replayed.stdout).toContain("les mêmes octets");
    // One byte changed in the file: replay says where.
    const gexf = join(folder, "network.gexf");
    const text = readFileSync(gexf, "utf8");
    writeFileSync(gexf, `${text.slice(0, 100)}#${text.slice(101)}`);
    const changed = JSON.parse(readFileSync(manifest, "utf8")) as { files: { sha256: string }[] };
    for (const file of changed.files) file.sha256 = "0".repeat(64);
    writeFileSync(manifest, JSON.stringify(changed));
    const refused = await runMaillage("replay", manifest, "--store", store);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("l'octet 100 diffère");
  }, 90_000);

  test("is diagnosed, as JSON and as a report in French", async () => {
    const found = await json<{
      organisations: number;
      comparedWith: number;
      isolated: { count: number; introductions: readonly { to: readonly unknown[] }[] };
      sectors: readonly { count: number; quotient: { value: number; low: number; high: number } | null }[];
    }>("diagnose", "9Z001");
    expect(found.organisations).toBeGreaterThan(50);
    expect(found.comparedWith).toBeGreaterThan(found.organisations);
    for (const { to } of found.isolated.introductions) expect(to.length).toBeLessThanOrEqual(2);
    for (const { quotient } of found.sectors) {
      if (!quotient) continue;
      expect(quotient.low).toBeLessThan(quotient.value);
      expect(quotient.high).toBeGreaterThan(quotient.value);
    }
    const report = (await runMaillage("diagnose", "9Z001", "--store", store)).stdout;
    expect(report).toMatch(/^# Diagnostic : Vauclandre\n/);
    expect(report).toContain("## Ce que personne ne couvre");
  }, 60_000);

  test("refuses an unknown territory, a wrong manifest, a wrong threshold", async () => {
    const territory = await runMaillage("network", "--territory", "99999", "--store", store);
    expect([territory.code, territory.stderr]).toEqual([1, expect.stringContaining("Territoire inconnu : 99999")]);
    const file = join(temporaryFolder(), "no.json");
    writeFileSync(file, "{}");
    expect((await runMaillage("replay", file, "--store", store)).code).toBe(1);
    expect((await runMaillage("clusters", "--previous", file, "--store", store)).code).toBe(1);
    expect((await runMaillage("network", "--alpha", "2", "--store", store)).code).toBe(2);
  });
});
