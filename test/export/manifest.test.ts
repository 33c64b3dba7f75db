import { manifestText, type Manifest } from "@maillage/engine/export/manifest.js";
import { expect, test } from "vitest";

const manifest: Manifest = {
  maillage: "0.1.0",
  command: "export",
  parameters: { format: ["gexf", "csv"], département: "89", area: { to: 2, from: 1 } },
  seeds: { louvain: 7, layout: 20 },
  inputs: [
    { name: "ties.csv", sha256: "bb", rows: 2 },
    { name: "rna.csv", sha256: "aa", rows: 3 },
  ],
  files: [{ name: "network.gexf", sha256: "cc", bytes: 10 }],
  sources: [
    { id: "rna", date: "2024-01-01" },
    { id: "grants", date: "2023-06-30" },
  ],
  citation: "Maillage 0.1.0",
};

test("the text, to the byte", () => {
  expect(manifestText(manifest)).toBe(`{
  "maillage": "0.1.0",
  "command": "export",
  "parameters": {
    "area": {
      "from": 1,
      "to": 2
    },
    "département": "89",
    "format": [
      "gexf",
      "csv"
    ]
  },
  "seeds": {
    "layout": 20,
    "louvain": 7
  },
  "inputs": [
    {
      "name": "rna.csv",
      "sha256": "aa",
      "rows": 3
    },
    {
      "name": "ties.csv",
      "sha256": "bb",
      "rows": 2
    }
  ],
  "files": [
    {
      "name": "network.gexf",
      "sha256": "cc",
      "bytes": 10
    }
  ],
  "sources": [
    {
      "id": "grants",
      "date": "2023-06-30"
    },
    {
      "id": "rna",
      "date": "2024-01-01"
    }
  ],
  "citation": "Maillage 0.1.0"
}
`);
});

test("equal manifests have equal bytes, whatever the order in which they were made", () => {
  const reversed = Object.fromEntries(
    Object.entries(manifest)
      .reverse()
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
  ) as unknown as Manifest;
  expect(manifestText(reversed)).toBe(manifestText(manifest));
  expect(JSON.parse(manifestText(manifest))).toMatchObject({ parameters: manifest.parameters, seeds: manifest.seeds });
});

test("a number that JSON does not have is refused", () => {
  expect(() => manifestText({ ...manifest, parameters: { resolution: Number.NaN } })).toThrow(RangeError);
});
