import type { Job } from "@maillage/viewer/api/jobs.js";
import type { RowProblem, Upload } from "@maillage/viewer/api/uploads.js";
import {
  jobOf,
  lostFiles,
  unknownUploads,
  type QueuedFile,
  type Stage,
} from "@maillage/viewer/screens/data/import/queued-file.js";
import { useOf } from "@maillage/viewer/screens/data/import/columns.js";
import { remarksOf } from "@maillage/viewer/screens/data/import/remarks-of.js";
import { sizeOf } from "@maillage/viewer/screens/data/import/size.js";
import { describe, expect, test } from "vitest";

const upload = (id: string) => ({ id, name: `${id}.csv` }) as Upload;
const file = (name: string, stage: Stage): QueuedFile => ({ key: name, name, bytes: 1, stage });
const waiting = (...ids: string[]) => ({
  items: ids.map((id) => ({ id, name: `${id}.csv`, bytes: 1, sha256: "", by: "local" })),
  next: null,
});

describe("what this page knows against what waits at the server", () => {
  const list = [
    file("a.csv", { at: "ready", upload: upload("a"), asked: {} }),
    file("b.csv", { at: "looking" }),
    file("c.csv", { at: "importing", upload: upload("c"), asked: {} }),
  ];

  test("a file that it does not know is unknown; one that is just arriving is not", () => {
    expect(unknownUploads(list, waiting("a", "b", "c", "d")).map(({ id }) => id)).toEqual(["d"]);
  });

  test("a file that waits there no more is lost; one that is being imported is let go of by the server", () => {
    expect(lostFiles(list, waiting("d")).map(({ name }) => name)).toEqual(["a.csv"]);
  });

  test("the work that imports it is found by what it is about, as long as it goes on", () => {
    const job = (about: string, state: Job["state"], kind = "import") => ({ id: state, kind, about, state }) as Job;
    expect(jobOf([job("a", "failed"), job("a", "running")], "a")?.id).toBe("running");
    expect(jobOf([job("b", "running"), job("a", "running", "network")], "a")).toBeUndefined();
  });
});

test("problems one by one become remarks: each kind once, the most frequent first, its first rows kept", () => {
  const problem = (row: number, code: RowProblem["code"]): RowProblem => ({
    row,
    column: "city",
    columnLabel: "Commune",
    value: `${row}`,
    code,
    sentence: code,
    outcome: "",
    toDo: "",
  });
  const remarks = remarksOf([problem(1, "row.total"), ...[2, 3, 4, 5].map((row) => problem(row, "commune.unknown"))]);
  expect(remarks.map(({ code, count, examples }) => [code, count, examples.map(({ row }) => row)])).toEqual([
    ["commune.unknown", 4, [2, 3, 4]],
    ["row.total", 1, [1]],
  ]);
});

test("columns are kept, read but hidden, or not read; each is in one of the three", () => {
  const column = (name: string, field: string | null, kept: boolean) => ({ name, field, fieldLabel: field, kept });
  const columns = [column("nom", "name", true), column("lat", "lat", false), column("tel", null, false)];
  const { kept, hidden, unread } = useOf([...columns, column("label", null, true)]);
  expect([kept, hidden, unread].map((part) => part.map(({ name }) => name))).toEqual([
    ["nom", "label"],
    ["lat"],
    ["tel"],
  ]);
});

test.each([
  [0, 0, 0],
  [1023, 1023, 0],
  [1024, 1, 1],
  [1024 * 1024 - 1, 1024 - 1 / 1024, 1],
  [5 * 1024 * 1024, 5, 2],
])("%i bytes are %d of unit %i", (bytes, size, unit) => {
  expect(sizeOf(bytes)).toEqual([size, unit]);
});
