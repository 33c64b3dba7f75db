import { shownName } from "@maillage/server/uploads/shown-name.js";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  ["rna_waldec_20221101_dpt_66.csv.gz", "rna_waldec_20221101_dpt_66.csv.gz"],
  ["Été – liste n° 3 (à jour).xlsx", "Été – liste n° 3 (à jour).xlsx"],
  ["../../etc/passwd", "passwd"],
  ["/etc/passwd", "passwd"],
  ["C:\\Users\\Anne\\a.csv", "a.csv"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["a/..", "sans-nom"],
  ["..", "sans-nom"],
  ["", "sans-nom"],
  [" . ", "sans-nom"],
  ["/", "sans-nom"],
  ["CON", "_CON"],
  ["nul.csv", "_nul.csv"],
  ["com1.tar.gz", "_com1.tar.gz"],
  ["console.csv", "console.csv"],
  ["a\u0000b\r\nc\u001b[31m.csv", "abc[31m.csv"],
  ["facture\u202efdp.exe", "facturefdp.exe"],
  ["a\u200b\ufeff.csv", "a.csv"],
  ["=cmd|'!A0.csv", "=cmd_'!A0.csv"],
  ['<img src="x">.csv', "_img src=_x__.csv"],
  ["a.csv:flux", "a.csv_flux"],
  ["e\u0301te\u0301.csv", "été.csv"],
  [".htaccess", "htaccess"],
  ["a.csv...", "a.csv"],
])("%s is shown as %s", (told, shown) => {
  expect(shownName(told)).toBe(shown);
});

test("a name of ten thousand letters keeps its end", () => {
  const shown = shownName(`${"é".repeat(10_000)}.csv.gz`);
  expect(shown).toMatch(/^é+\.csv\.gz$/);
  expect(shown).toHaveLength(100);
});

test("whatever is told: short, one part of a path, seen as it is read, the same when shown again", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 20 }), (told, end) => {
      const shown = shownName(told + end);
      expect(shown).not.toMatch(/[\\/\p{Cc}\p{Cf}\p{Cs}<>:"|?*]|^[\s.]|[\s.]$|^$/u);
      expect([...shown].length).toBeLessThanOrEqual(101);
      expect(shownName(shown)).toBe(shown);
    }),
    { numRuns: 1000 },
  ));
