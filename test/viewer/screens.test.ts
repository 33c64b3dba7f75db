import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";
import { journeys } from "./browser.js";

/** Every screen, in the state that shows most of it, and what tells that it is there. */
const screens = [
  ["accueil", "", "organisations et"],
  ["partenaires", "?org=W9Z1000123&intent=joint-project", "En voir 5 de plus"],
  ["ecosysteme", "?screen=ecosystem", "liens dessinés."],
  ["autour", "?screen=ecosystem&org=W9Z1000123&steps=1", "liens dessinés."],
  ["terrains", "?screen=overlaps", "Terrains partagés"],
  ["diagnostic", "?screen=diagnosis&territory=9Z001", "Passe-relais"],
  ["donnees", "?screen=data", "Aucun fichier n'attend"],
  ["donnees-connu", "?screen=data&part=known", "Journal des changements"],
  ["donnees-emporter", "?screen=data&part=take", "Avant de publier"],
  ["methode", "?screen=method", "L'affinité, de 0"],
] as const;

const widths = [1440, 1024, 390] as const;

/** `SCREENS=1` keeps what is seen, for docs/screens. */
const folder = process.env["SCREENS"] ? join(root, "docs", "screens") : undefined;

journeys("every screen, at every width", ({ visit, analyse }) => {
  test.each(screens.flatMap((screen) => widths.map((width) => [width, ...screen] as const)))(
    "at %i pixels, %s fits",
    async (width, name, address, told) => {
      await analyse();
      const { page, complaints } = await visit(address, { width, height: width < 600 ? 844 : 900 });
      await page.getByText(told).last().waitFor({ timeout: 60_000 });
      await page.evaluate("document.fonts.ready");
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      // A diagnosis that is not made yet is a 404 that the screen expects.
      expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
      if (folder === undefined) return;
      // What is drawn by WebGL comes after what is written.
      await page.waitForTimeout(4000);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
    },
  );

  test("at 200 % on a laptop, the first screen still fits and speaks", async () => {
    const { page, axe } = await visit("?org=W9Z1000123", { width: 720, height: 450 });
    await page.getByRole("article").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);
  });
});
