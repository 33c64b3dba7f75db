import type { Organisation } from "@maillage/engine/model/organisation.js";
import { Outdated } from "@maillage/server/store/declarations.js";
import type { Author } from "@maillage/server/store/author.js";
import type { Store } from "@maillage/server/store/store.js";
import { expect, test } from "vitest";
import { objectionOf } from "./objection.js";

const ann: Author = { by: "ann", at: "2026-01-02T10:00:00.000Z" };
const bob: Author = { by: "bob", at: "2026-01-03T10:00:00.000Z" };
const file = { source: "organisations", hash: "h", rows: 1 };

const organisation = (id: string): Organisation => ({
  id,
  ids: {},
  name: { value: id, origin: "declared", source: "organisations" },
  otherNames: [],
  kind: { value: "association", origin: "declared", source: "organisations" },
  sectors: [],
  publics: [],
  actions: [],
  offers: [],
  needs: [],
  extra: {},
});

const problem = (row: number) => ({ file: "a.csv", row, column: "id", value: "", code: "organisation.no-id" as const });

async function importOne(store: Store, path: string, ids: readonly string[], author = ann): Promise<void> {
  await store.imports.run(author, async (open) => {
    const writer = await open(path);
    await writer.add(ids.map(organisation), [], [problem(1), problem(2), problem(3)]);
    await writer.finish(file);
  });
}

const idsIn = async (store: Store, today = "2026-01-01") =>
  (await store.records(today)).organisations.map(({ id }) => id).sort();

/** What every adapter of the store keeps to. @param open an empty store, each time another */
export function storeContract(open: () => Promise<Store>): void {
  const withStore = (name: string, work: (store: Store) => Promise<void>) =>
    test(name, async () => {
      const store = await open();
      try {
        await work(store);
      } finally {
        await store.close();
      }
    });

  withStore("an import replaces the one of the same path, and is undone", async (store) => {
    await importOne(store, "a.csv", ["a1", "a2"]);
    await importOne(store, "b.csv", ["b1"]);
    await importOne(store, "a.csv", ["a3"], bob);
    expect(await idsIn(store)).toEqual(["a3", "b1"]);
    const list = await store.imports.list();
    expect(list.map(({ path, state, by }) => [path, state, by])).toEqual([
      ["a.csv", "current", "bob"],
      ["a.csv", "replaced", "ann"],
      ["b.csv", "current", "ann"],
    ]);
    expect(await store.imports.undo(list[1]?.id ?? "", ann)).toBe(false);
    expect(await store.imports.undo("nobody", ann)).toBe(false);
    expect(await store.imports.undo(list[0]?.id ?? "", ann)).toBe(true);
    expect(await idsIn(store)).toEqual(["a1", "a2", "b1"]);
    expect(await store.imports.undo(list[1]?.id ?? "", ann)).toBe(true);
    expect(await idsIn(store)).toEqual(["b1"]);
  });

  withStore("only the last one replaced is kept", async (store) => {
    for (const id of ["one", "two", "three"]) await importOne(store, "a.csv", [id]);
    expect(await store.imports.list()).toHaveLength(2);
    await store.imports.undo((await store.imports.list()).find(({ state }) => state === "current")?.id ?? "", ann);
    expect(await idsIn(store)).toEqual(["two"]);
  });

  withStore("nobody sees an import before its end, others write meanwhile, a failure leaves nothing", async (store) => {
    await importOne(store, "a.csv", ["old"]);
    const before = await store.revision();
    await expect(
      store.imports.run(ann, async (openFile) => {
        const writer = await openFile("a.csv");
        await writer.add([organisation("new")], [], []);
        expect(await idsIn(store)).toEqual(["old"]);
        expect(await store.imports.list()).toHaveLength(1);
        await store.object(objectionOf("old"), ann);
        await writer.finish(file);
        throw new Error("the second file is broken");
      }),
    ).rejects.toThrow("the second file is broken");
    expect(await idsIn(store)).toEqual(["old"]);
    expect(await store.imports.list()).toHaveLength(1);
    expect((await store.objections()).map(({ id }) => id)).toEqual(["old"]);
    expect(await store.revision()).toBe(before + 1);
  });

  withStore("the same record again says nothing more", async (store) => {
    await importOne(store, "a.csv", ["a", "a", "a"]);
    expect(await idsIn(store)).toEqual(["a"]);
  });

  withStore("problems come in the order of rows, a page at a time", async (store) => {
    await importOne(store, "a.csv", ["a"]);
    const [imported] = await store.imports.list();
    const page = await store.imports.problems(imported?.id ?? "", 1, 1);
    expect(page).toEqual([{ row: 2, column: "id", value: "", code: "organisation.no-id" }]);
    expect(await store.imports.problems("nobody", 0, 10)).toEqual([]);
  });

  withStore("what is declared becomes records, until it ends", async (store) => {
    const correct = (value: string, replacing: readonly string[] = []) =>
      store.declarations.add(
        { kind: "correction", organisation: "a", content: { field: "publics", values: [value] } },
        ann,
        replacing,
      );
    const first = await correct("youth");
    const second = await correct("elderly", [first.id]);
    await store.declarations.add(
      { kind: "means", organisation: "a", content: { side: "offers", means: "room", until: "2026-03-31" } },
      ann,
    );
    await store.declarations.add(
      { kind: "tie", organisation: "a", other: "b", content: { kind: "cooperation", year: 2025 } },
      bob,
    );
    const { organisations, ties } = await store.records("2026-03-31");
    expect(organisations.flatMap(({ publics }) => publics)).toEqual([
      { value: "elderly", origin: "declared", source: "correction", date: "2026-01-02T10:00:00.000Z" },
    ]);
    expect(organisations.flatMap(({ offers }) => offers.map(({ value }) => value))).toEqual(["room"]);
    expect(ties).toEqual([
      { source: "a", target: "b", kind: "cooperation", origin: "declared", from: "declared", year: 2025 },
    ]);
    expect((await store.records("2026-04-01")).organisations.flatMap(({ offers }) => offers)).toEqual([]);
    expect((await store.declarations.about("a")).map(({ id, ended }) => [id, ended?.by])).toEqual(
      expect.arrayContaining([
        [first.id, "ann"],
        [second.id, undefined],
      ]),
    );
    expect(await store.declarations.about("b")).toHaveLength(1);
    expect((await store.declarations.end(second.id, bob))?.ended).toEqual(bob);
    expect(await store.declarations.end(second.id, ann)).toBeUndefined();
    expect((await store.declarations.get(second.id))?.ended).toEqual(bob);
  });

  withStore("two writers who saw the same version: the second is told", async (store) => {
    const correction = (value: string) =>
      ({ kind: "correction", organisation: "a", content: { field: "name", values: [value] } }) as const;
    expect(await store.declarations.version("a")).toBe(0);
    const results = await Promise.allSettled([
      store.declarations.add(correction("x"), ann, [], 0),
      store.declarations.add(correction("y"), bob, [], 0),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find((each) => each.status === "rejected");
    expect((refused as PromiseRejectedResult).reason).toBeInstanceOf(Outdated);
    expect((refused as PromiseRejectedResult).reason).toHaveProperty("version", 1);
    expect(await store.declarations.about("a")).toHaveLength(1);
    const id = (await store.declarations.about("a"))[0]?.id ?? "";
    await expect(store.declarations.end(id, bob, 0)).rejects.toBeInstanceOf(Outdated);
    await store.declarations.end(id, bob, 1);
    expect(await store.declarations.version("a")).toBe(2);
  });

  withStore("an introduction does not make the ranking stale; a correction and an objection do", async (store) => {
    const start = await store.revision();
    await store.declarations.add(
      { kind: "introduction", organisation: "a", other: "b", content: { intent: "meet", outcome: "introduced" } },
      ann,
    );
    expect(await store.revision()).toBe(start);
    await store.object(objectionOf("a"), ann);
    await store.object(objectionOf("a"), ann);
    expect(await store.revision()).toBe(start + 1);
    expect(await store.withdrawObjection("a", ann)).toBe(true);
    expect(await store.withdrawObjection("a", ann)).toBe(false);
    expect(await store.revision()).toBe(start + 2);
  });

  withStore("current declarations come a page at a time", async (store) => {
    for (const value of ["a", "b", "c", "d", "e"])
      await store.declarations.add(
        { kind: "correction", organisation: value, content: { field: "name", values: [value] } },
        ann,
      );
    const pages: string[] = [];
    for (let after = ""; ;) {
      const page = await store.declarations.current("correction", after, 2);
      if (page.length === 0) break;
      pages.push(...page.map((each) => each.organisation));
      after = page.at(-1)?.id ?? "";
    }
    expect(pages.sort()).toEqual(["a", "b", "c", "d", "e"]);
  });

  withStore("the latest analysis with the same parameters; no more than twenty are kept", async (store) => {
    for (let at = 10; at < 35; at++)
      await store.analyses.keep({
        id: `n${at}`,
        parameters: at % 2 === 0 ? "even" : "odd",
        revision: at,
        at: `2026-01-${at}`,
        manifest: "{}",
        result: `${at}`,
      });
    expect((await store.analyses.latest("even"))?.result).toBe("34");
    expect(await store.analyses.latest("none")).toBeUndefined();
    expect((await store.analyses.list()).map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, at) => `n${34 - at}`),
    );
  });

  withStore("the latest analysis is the last one kept, whatever the clock says", async (store) => {
    const kept = { parameters: "same", revision: 1, manifest: "{}" };
    for (let number = 0; number < 25; number++)
      await store.analyses.keep({ ...kept, id: `n${number}`, at: `2026-01-${35 - number}`, result: `${number}` });
    expect((await store.analyses.latest("same"))?.result).toBe("24");
    expect((await store.analyses.list())[0]?.id).toBe("n24");
  });
}
