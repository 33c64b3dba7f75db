import type { Fact } from "@maillage/engine/model/fact.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { readCorrection, readDeclaredMeans } from "@maillage/engine/identity/corrections.js";
import { expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const official = <T>(value: T): Fact<T> => ({ value, origin: "official", source: "rna-import" });
const registered: Organisation = {
  ...organisation({ id: "W011000001" }),
  ids: { rna: "W011000001", siren: "552100554" },
  name: official("CLUB DE TAROT"),
  kind: { value: "network", origin: "inferred", source: "rna-import" },
  sectors: [official("011010")],
};
const correct = (field: Parameters<typeof readCorrection>[0]["field"], ...values: string[]) =>
  readCorrection({ organisation: "siren:552100554", field, values, date: "2026-01-02" });

const resolve = (...records: Organisation[]) => resolveIdentities({ organisations: records, ties: [] }).organisations;

test("a correction stands for its whole field, under any id of the organisation; what it replaced stays beside it", () => {
  const corrections = [correct("name", "Tarot club"), correct("sectors", "011035"), correct("kind", "association")];
  const expected = resolve(registered, ...corrections);
  expect(expected).toHaveLength(1);
  expect(expected[0]).toMatchObject({
    id: "W011000001",
    name: { value: "Tarot club", origin: "declared", source: "correction", date: "2026-01-02" },
    otherNames: ["CLUB DE TAROT"],
    kind: { value: "association", source: "correction" },
    sectors: [{ value: "011035", origin: "declared" }],
    replaced: {
      name: [{ value: "CLUB DE TAROT", origin: "official" }],
      sectors: [{ value: "011010", origin: "official" }],
      kind: [{ value: "network", origin: "inferred" }],
    },
  });
  expect(resolve(...corrections.toReversed(), registered)).toEqual(expected);
});

test("nothing that was declared makes an organisation of its own, or changes one by being silent", () => {
  expect(resolve(correct("name", "Nobody"))).toEqual([]);
  const means = readDeclaredMeans({ organisation: "W011000001", side: "offers", means: "room", date: "2026-01-02" });
  const [found] = resolve(registered, means);
  expect(found).toMatchObject({ name: registered.name, kind: registered.kind, otherNames: [] });
  expect(found?.offers.map(({ value }) => value)).toEqual(["room"]);
  expect(found).not.toHaveProperty("replaced");
});

test("an organisation that the register calls dormant lives when another source knows it", () => {
  const dormant = { ...registered, dormant: official("en sommeil") };
  expect(resolve(dormant)[0]).toHaveProperty("dormant");
  expect(resolve(dormant, correct("name", "Tarot"))[0]).toHaveProperty("dormant");
  const funded: Organisation = { ...organisation({ id: "siren:552100554" }), ids: { siren: "552100554" } };
  expect(resolve(dormant, funded)[0]).not.toHaveProperty("dormant");
});
