import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runMaillage, shared, temporaryFolder } from "../journeys/run-maillage.js";

const hasPeers = spawnSync("python3", ["-c", "import networkx"]).status === 0;
const here = existsSync(shared) && hasPeers;
if (!here) console.warn("test/real: no open data beside the repository, or no networkx: this test is skipped");

test.skipIf(!here)(
  "the network of a real département is what networkx says of its export",
  async () => {
    const folder = temporaryFolder();
    const store = join(folder, "store");
    const file = join(shared, "rna-import-2022-11/rna_import_20221101_dpt_90.csv.gz");
    expect((await runMaillage("import", file, "--store", store)).code).toBe(0);
    const exported = await runMaillage(
      "export",
      "--format",
      "graphml",
      "--out",
      folder,
      "--runs",
      "10",
      "--store",
      store,
    );
    expect(exported.code, exported.stderr).toBe(0);
    const metrics = await runMaillage("metrics", "--json", "--runs", "10", "--store", store);
    const path = join(folder, "metrics.json");
    writeFileSync(path, metrics.stdout);
    const script = fileURLToPath(new URL("compare-network.py", import.meta.url));
    const { status, stdout, stderr } = spawnSync("python3", [script, join(folder, "network.graphml"), path], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    for (const [measure, far] of Object.entries(JSON.parse(stdout) as Record<string, number>))
      expect(far, measure).toBeLessThan(1e-8);
  },
  120_000,
);
