import { describe, expect, test } from "vitest";
import { parseInseeCode } from "@maillage/engine/model/identifiers/insee.js";
import { findRna, isRna, parseFormerRna } from "@maillage/engine/model/identifiers/rna.js";
import { isSiren, isSiret, parseBusinessNumber } from "@maillage/engine/model/identifiers/siren.js";
import { readAmount } from "@maillage/engine/read/cells/amounts.js";
import { funderKey } from "@maillage/engine/read/layouts/grants/funders.js";
import { readYear, yearOfFile, yearsOf } from "@maillage/engine/read/cells/years.js";

describe("SIREN and SIRET", () => {
  test.each([
    ["732829320", true],
    ["732829321", false],
    ["73282932", false],
    ["7328293200", false],
    ["73282932O", false],
    ["73282932000074", false],
  ])("isSiren(%s) is %s", (text, expected) => expect(isSiren(text)).toBe(expected));
  test.each([
    ["73282932000074", true],
    ["73282932000075", false],
    ["35600000000048", true],
    // An establishment of La Poste: its digits sum to a multiple of five, Luhn fails.
    ["35600000049837", true],
  ])("isSiret(%s) is %s", (text, expected) => expect(isSiret(text)).toBe(expected));
  test.each([
    ["", "absent"],
    ["0", "absent"],
    ["NC", "absent"],
    ["8,30E+13", "destroyed"],
    ["5,09678E+13", "destroyed"],
    ["35181600000000", "destroyed"],
    ["7220000000000", "destroyed"],
    ["732 829 320 00074", "siret"],
    ["732829320.0", "siren"],
    ["12345", "malformed"],
    ["abc", "malformed"],
  ])("a cell that holds %j is %s", (cell, kind) => expect(parseBusinessNumber(cell).kind).toBe(kind));
  test("a failed check is told, not hidden", () => {
    expect(parseBusinessNumber("732829321")).toMatchObject({ kind: "siren", checked: false });
  });
});

describe("RNA", () => {
  test.each([
    ["W632007046", true],
    ["W2A1000123", true],
    ["W9Z1000123", true],
    ["W63200704", false],
    ["W6320070466", false],
    ["632007046", false],
  ])("isRna(%s) is %s", (text, expected) => expect(isRna(text)).toBe(expected));
  test("is found inside an observation, and a former number loses its spaces", () => {
    expect(findRna("voir W231000972 du 3/4")).toBe("W231000972");
    expect(findRna("Reprise => date")).toBeUndefined();
    expect(parseFormerRna(" 481s 0480000116 ")).toBe("481S0480000116");
    expect(parseFormerRna("0")).toBeUndefined();
  });
});

test.each([
  ["1001", "01001"],
  ["2a004", "2A004"],
  ["97411", "97411"],
  ["00000", undefined],
  ["89999", undefined],
  ["42999", undefined],
  ["99999", undefined],
  ["123", undefined],
])("the INSEE code of %s is %s", (cell, code) => expect(parseInseeCode(cell)).toBe(code));

const grantYears = yearsOf("grant", "2026-03-01");

describe("grants", () => {
  test.each([
    ["12 250,00", { kind: "euros", euros: 12250 }],
    ["25\u202f000,00 €", { kind: "euros", euros: 25000 }],
    ["1,234.50", { kind: "euros", euros: 1234.5 }],
    ["2400.0", { kind: "euros", euros: 2400 }],
    ["78962911000014", { kind: "identifier" }],
    ["-6000", { kind: "negative" }],
    ["NC", { kind: "missing" }],
    ["0", { kind: "missing" }],
    ["SEM", { kind: "malformed" }],
  ])("the amount %s", (cell, expected) => expect(readAmount(cell)).toEqual(expected));
  test.each([
    ["2017-04-13", 2017],
    ["24/05/2022", 2022],
    ["2018-01-04_2021-06-21", 2018],
    ["2014", 2014],
    ["0", undefined],
    ["4435", "implausible"],
    ["20190115", 2019],
    ["0001-01-01", undefined],
    ["2026", 2026],
    ["2027", 2027],
    ["2028", "implausible"],
    // 45123 and 43465 are 16 July 2023 and 31 December 2018 by LibreOffice Calc; 20250 is of 1955.
    ["45123", 2023],
    ["43465,75", 2018],
    ["20250", "implausible"],
  ])("in 2026, the year of a grant of %s is %s", (cell, year) => {
    const reported: string[] = [];
    const read = readYear(cell, "year", grantYears, (_column, _value, code) => void reported.push(code));
    expect(reported).toEqual(year === "implausible" ? ["year.implausible"] : []);
    expect(read).toBe(year === "implausible" ? undefined : year);
  });
  test("a file's name may tell the year", () => {
    expect(yearOfFile("etat-plf2012-associations-2010.csv", grantYears)).toBe(2010);
    expect(yearOfFile("projection-2035.csv", grantYears)).toBeUndefined();
  });
  test("one funder under several spellings has one key, a town and its métropole have two", () => {
    expect(funderKey("REGION CENTRE -VAL DE LOIRE")).toBe(funderKey("Région Centre-Val de Loire"));
    expect(funderKey("DepartementdesHautesPyrenees")).toBe(funderKey("Département des Hautes-Pyrénées"));
    expect(funderKey("Ville de Toulouse")).not.toBe(funderKey("Toulouse Métropole"));
  });
});
