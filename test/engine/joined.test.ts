import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import { expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const record = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  ...organisation({ id, commune: "01001" }),
  ids: { rna: id },
  name: { value: name, origin: "official", source: "rna" },
  ...more,
});

test("what was joined is told: how many records, and the other spellings of a name", () => {
  const organisations = [
    record("W011000001", "LE LAVOIR"),
    record("W011000001", "Le Lavoir de Pont"),
    record("W011000001", "Le lavoir"),
    record("W011000002", "JUDO CLUB"),
    record("W011000002", "Judo Club"),
    record("W011000003", "CHORALE"),
    // A row that moved vouches for nothing, and joins without being one record more.
    record("W011000003", "ANCIENNE CHORALE", { supplement: true }),
  ];
  const { joined, organisations: found } = resolveIdentities({ organisations, ties: [] });
  expect(found).toHaveLength(3);
  expect(joined.map(({ id, more }) => [id, more])).toEqual([
    ["W011000001", 2],
    ["W011000002", 1],
  ]);
  expect(joined[1]?.others).toEqual([]);
  const spellings = [joined[0]?.name, ...(joined[0]?.others ?? [])].map((each) => each?.toLowerCase());
  expect(new Set(spellings)).toEqual(new Set(["le lavoir", "le lavoir de pont"]));
});

test("who objected is in no list of what was joined", () => {
  const organisations = [record("W011000001", "LE LAVOIR"), record("W011000001", "Le Lavoir de Pont")];
  const objections = [{ id: "W011000001", keys: ["W011000001"], names: [] }];
  expect(resolveIdentities({ organisations, ties: [] }, objections).joined).toEqual([]);
});
