import type { Objection } from "@maillage/engine/identity/objections.js";
import { keysOf, nameKeysOf } from "@maillage/engine/identity/keys.js";
import { resolveIdentities } from "@maillage/engine/identity/resolve.js";
import type { Organisation } from "@maillage/engine/model/organisation.js";
import type { Tie } from "@maillage/engine/model/tie.js";
import { expect, test } from "vitest";
import { organisation } from "./fixtures.js";

const record = (id: string, ids: Organisation["ids"], name: string, commune = "66136"): Organisation => ({
  ...organisation({ id }),
  ids,
  name: { value: name, origin: "official", source: "test" },
  commune: { value: commune, origin: "official", source: "test" },
});

const rna = "W662000001";
const siren = "552100554";
const grant = record(`siren:${siren}`, { siren }, "ASS. LE TAROT COURTINOIS");
const register = record(rna, { rna, siren }, "Tarot courtinois");
const nameless = record(rna, { rna }, "Tarot courtinois");
const other = record("W662000002", { rna: "W662000002" }, "Judo du quartier");
const tie: Tie = { source: rna, target: other.id, kind: "cooperation", origin: "declared", from: "test" };

/** What a record said of itself when it objected. */
const objectionOf = (...records: Organisation[]): Objection => ({
  keys: records.flatMap(keysOf),
  names: records.flatMap(nameKeysOf),
});
const left = (objection: Objection, ...organisations: Organisation[]) =>
  resolveIdentities({ organisations, ties: [tie] }, [objection]);
const idsLeft = (objection: Objection, ...organisations: Organisation[]) =>
  left(objection, ...organisations).organisations.map(({ id }) => id);

test("a grant's number that becomes that of the register, by number or by name: it stays out", () => {
  for (const known of [register, nameless]) {
    expect(idsLeft(objectionOf(grant), grant, known, other)).toEqual([other.id]);
    expect(idsLeft(objectionOf(grant), known, grant, other)).toEqual([other.id]);
  }
});

test("a register that is taken out leaves the grant's record: it stays out, by number or by name", () => {
  expect(idsLeft(objectionOf(register), grant, other)).toEqual([other.id]);
  expect(idsLeft(objectionOf(nameless), grant, other)).toEqual([other.id]);
});

test("a namesake elsewhere, or beside a record that is known by its number, did not object", () => {
  const elsewhere = record("W662000003", { rna: "W662000003" }, "Tarot courtinois", "66049");
  expect(idsLeft(objectionOf(nameless), elsewhere, other)).toEqual([other.id, elsewhere.id]);
  const twin = record("W662000004", { rna: "W662000004" }, "Tarot courtinois");
  expect(idsLeft(objectionOf(register), register, twin)).toEqual([twin.id]);
});

test("nothing that comes back names it: no tie, no problem, no number", () => {
  const twin = record("W662000004", { rna: "W662000004" }, "Tarot courtinois");
  expect(resolveIdentities({ organisations: [register, twin, other], ties: [tie] }).problems).toHaveLength(2);
  const resolved = left(objectionOf(register), register, twin, other);
  expect(resolved.ties).toEqual([]);
  expect(JSON.stringify([resolved.organisations, resolved.problems, [...resolved.canonical]])).not.toContain(rna);
  expect([...resolved.objected].sort()).toEqual([rna, `siren:${siren}`]);
});

test("who objected and is not known any more is told from who never was", () => {
  expect([...left(objectionOf(register), other).objected].sort()).toEqual([rna, `siren:${siren}`]);
});
