import { withoutContacts } from "@maillage/engine/read/cells/texts.js";
import { expect, test } from "vitest";

test.each([
  ["écrire à jean.dupont+asso@mairie-lyon.fr ou au 04 78 00 00 00 !", "écrire à ou au !"],
  ["contact @ asso . org", ""],
  [`${"a".repeat(64)}@b.fr`, ""],
  ["le théâtre : LE THE@TRE", "le théâtre : LE THE@TRE"],
])("of %s stays %s", (text, stays) => {
  expect(withoutContacts(text).text).toBe(stays);
});

test("a long text without an address is gone through once, not once for each of its letters", () => {
  const begun = performance.now();
  for (const text of ["a", "1", "a@", "a.", "+33"]) withoutContacts(text.repeat(100_000 / text.length));
  // It took twenty seconds for each.
  expect(performance.now() - begun).toBeLessThan(5000);
});
