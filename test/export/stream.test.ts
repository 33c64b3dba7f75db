import { formats } from "@maillage/engine/export/formats.js";
import { describe, expect, test } from "vitest";
import { tablesOf } from "./tables.js";

const count = 5000;
const nodes = Array.from({ length: count }, (_, at) => ({ id: `😀${at}`, label: "😀".repeat(at % 60) }));
const edges = nodes.slice(1).map(({ id }, at) => ({
  id: `e${at}`,
  source: nodes[at]?.id as string,
  target: id,
  kind: "affinity",
  directed: false,
  weight: at / 7,
}));
const tables = tablesOf({ nodes, edges });

describe.each(Object.values(formats).flat())("$name", ({ write }) => {
  test("comes in chunks of some 64 kB that can be encoded one by one, the same each time", () => {
    const chunks = [...write(tables)];
    expect(chunks.length).toBeGreaterThan(2);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
    const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
    expect(bytes.equals(Buffer.from(chunks.join("")))).toBe(true);
    expect(bytes.equals(Buffer.from([...write(tables)].join("")))).toBe(true);
  });
});
