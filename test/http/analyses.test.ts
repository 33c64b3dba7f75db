import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NetworkColumns } from "@maillage/server/answers/network.js";
import type { Job } from "@maillage/server/jobs/jobs.js";
import { unzipSync } from "fflate";
import { Value } from "typebox/value";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMaillage } from "../journeys/run-maillage.js";
import { author, openApp, star, type Opened } from "./demo-app.js";
import { objectionOf } from "../store/objection.js";

let opened: Opened;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const get = (url: string, headers: Record<string, string> = {}) => opened.ask("GET", url, { headers });

/** Asks for an analysis and waits for its end. */
async function analyse(kind: "network" | "diagnosis", payload: object): Promise<Job> {
  const answer = await opened.ask("POST", `/analyses/${kind}`, { payload });
  expect(answer.statusCode).toBe(202);
  const { job } = answer.json<{ job: Job }>();
  await new Promise<void>((resolve) => {
    const state = opened.jobs.get(job.id)?.state;
    if (state !== "waiting" && state !== "running") resolve();
    opened.jobs.watch(job.id, (told) => {
      if (told.state !== "waiting" && told.state !== "running") resolve();
    });
  });
  return opened.jobs.get(job.id) as Job;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("an analysis gives what the command line gives, and says when it is stale", async () => {
  const query = "?territory=9Z&runs=5";
  const missing = await get(`/clusters${query}`);
  expect(missing.json()).toMatchObject({ code: "no-analysis", analysis: { kind: "network" } });
  expect((await analyse("network", { territory: "9Z", runs: 5 })).state).toBe("done");

  const options = ["--territory", "9Z", "--runs", "5", "--store", opened.folder];
  const { stdout: clusters } = await runMaillage("clusters", "--json", ...options);
  const answered = await get(`/clusters${query}`);
  expect(answered.headers["maillage-stale"]).toBe("0");
  const { parameters: _, ...expected } = JSON.parse(clusters) as Record<string, unknown>;
  expect(answered.json()).toMatchObject(expected);
  const { stdout: metrics } = await runMaillage("metrics", "--json", ...options);
  expect((await get(`/metrics${query}`)).json()).toEqual(JSON.parse(metrics));

  const network = (await get(`/network${query}&layout=map`)).json<NetworkColumns>();
  expect([...Value.Errors(NetworkColumns, network)]).toEqual([]);
  const count = network.nodes.id.length;
  for (const column of [network.nodes.name, network.nodes.x, network.nodes.cluster, network.nodes.measures["degree"]])
    expect(column).toHaveLength(count);
  expect(Math.max(...network.edges.source, ...network.edges.target)).toBeLessThan(count);

  expect(network.edges.year.some((year) => year === 2023)).toBe(true);
  network.edges.kind.forEach((kind, edge) => {
    if (network.kinds[kind] === "affinity") expect(network.edges.year[edge]).toBeNull();
  });
  expect(network.nodes.founded.filter((year) => year !== null).length).toBeGreaterThan(count / 2);
  expect(new Set(network.clusters.map(({ name }) => name)).size).toBe(network.clusters.length);
  const [epci] = network.areas;
  expect(epci?.level).toBe("epci");
  const known = Object.keys(network.communes);
  for (const level of ["departement", "region"])
    expect(
      network.areas
        .filter((area) => area.level === level)
        .flatMap(({ communes }) => communes)
        .sort(),
    ).toEqual(known.sort());

  const folder = join(opened.folder, "exported");
  await runMaillage("export", "--format", "gexf", "--out", folder, ...options);
  const zip = await get(`/exports/gexf${query}`);
  const files = unzipSync(zip.rawPayload);
  expect(Object.keys(files).sort()).toEqual(readdirSync(folder).sort());
  const { stdout: replayed } = await runMaillage(
    "replay",
    join(folder, "manifest.json"),
    "--json",
    "--store",
    opened.folder,
  );
  expect(JSON.parse(replayed)).toMatchObject({ same: true });
  const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"])) as {
    files: { name: string; sha256: string }[];
  };
  for (const file of manifest.files) expect(sha256(files[file.name] as Uint8Array)).toBe(file.sha256);

  // As after a restore: what is shown came back, its files are to be made again.
  rmSync(join(opened.folder, "analyses"), { recursive: true });
  const gone = await get(`/exports/gexf${query}`);
  expect([gone.statusCode, gone.json()]).toMatchObject([404, { code: "no-analysis", analysis: { kind: "network" } }]);

  const content = { field: "name", values: ["Un autre nom"] } as const;
  const { id } = await opened.store.declarations.add({ kind: "correction", organisation: star, content }, author);
  expect((await get(`/clusters${query}`)).headers["maillage-stale"]).toBe("1");
  await opened.store.declarations.end(id, author);

  // Whoever objects is in no result that is kept, nor in its files.
  await opened.store.object(objectionOf(star), author);
  expect((await get(`/clusters${query}`)).json()).toMatchObject({ code: "no-analysis" });
  expect((await get("/analyses")).json()).toEqual({ items: [] });
  await opened.store.withdrawObjection(star, author);
});

test("a diagnosis, as data and as a report, in both languages", async () => {
  expect((await analyse("diagnosis", { territory: "9Z001" })).state).toBe("done");
  const { stdout } = await runMaillage("diagnose", "9Z001", "--json", "--store", opened.folder);
  expect((await get("/diagnosis/9Z001")).json()).toEqual(JSON.parse(stdout));
  const reports = await Promise.all(
    ["fr", "en"].map((language) => get("/diagnosis/9Z001?format=markdown", { "accept-language": language })),
  );
  expect(reports[0]?.headers["content-type"]).toContain("text/markdown");
  expect(reports[0]?.body).not.toBe(reports[1]?.body);
});

test("an unknown territory fails the job with a code, and a cancelled one leaves nothing", async () => {
  expect(await analyse("diagnosis", { territory: "nowhere" })).toMatchObject({
    state: "failed",
    problem: { code: "unknown-territory" },
  });
  const running = opened.ask("POST", "/analyses/network", { payload: { runs: 400 } });
  const { job } = (await running).json<{ job: Job }>();
  await new Promise<void>((resolve) => void opened.jobs.watch(job.id, ({ progress }) => progress.step && resolve()));
  expect(opened.jobs.cancel(job.id)).toBe(true);
  await opened.jobs.close();
  expect(opened.jobs.get(job.id)?.state).toBe("cancelled");
  expect((await get("/clusters?runs=400")).statusCode).toBe(404);
  expect(opened.failures).toEqual([]);
});
