import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../journeys/run-maillage.js";
import { journeys } from "./browser.js";

/** Every screen, in the state that shows most of it, and what tells that it is there. */
const screens = [
  ["accueil", "", "organisations et"],
  ["partenaires", "?org=W9Z1000123&intent=joint-project", "En voir 5 de plus"],
  ["ecosysteme", "?screen=ecosystem", "liens dessinés."],
  ["autour", "?screen=ecosystem&org=W9Z1000123&steps=1", "liens dessinés."],
  ["carte", "?screen=ecosystem&layout=map", "liens dessinés."],
  ["mises-en-relation", "?screen=introductions", "Montrer"],
  ["terrains", "?screen=overlaps", "Terrains partagés"],
  ["diagnostic", "?screen=diagnosis&territory=9Z001", "Passe-relais"],
  ["donnees", "?screen=data", "Aucun fichier n'attend"],
  ["donnees-connu", "?screen=data&part=known", "Journal des changements"],
  ["donnees-emporter", "?screen=data&part=take", "Avant de publier"],
  ["methode", "?screen=method", "L'affinité, de 0"],
] as const;

const widths = [1440, 1024, 390] as const;

/** Where the banner changes its form, at its narrowest and at its widest. */
const turns = [1151, 1152, 1280, 1366, 1439, 1440] as const;

/** `SCREENS=1` keeps what is seen, for docs/screens. */
const folder = process.env["SCREENS"] ? join(root, "docs", "screens") : undefined;

journeys("every screen, at every width", ({ visit, analyse, introduce }) => {
  beforeAll(async () => {
    await introduce("W9Z1000123", "W9Z1000259", "joint-project");
    await introduce("W9Z1000123", "000600916", "pool-means");
  });

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

  test.each(turns)("at %i pixels every screen is named or behind the menu, nothing sticks out", async (width) => {
    const { page, overflow } = await visit("", { width, height: 800 });
    // Whoever has an account has one button more.
    await page.route("**/api/session", (route) =>
      route.fulfill({
        json: {
          user: { name: "camille", role: "adviser" },
          may: { write: true, overlap: true, sensitive: true, administer: false },
          csrf: null,
        },
      }),
    );
    await page.reload();
    await page.getByText("organisations et").waitFor();
    await page.getByRole("button", { name: /^Se déconnecter/ }).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    const nav = page.getByRole("navigation", { name: "Écrans" });
    expect(await nav.isVisible()).toBe(width >= 1152);
    expect(await page.getByRole("button", { name: "Menu" }).isVisible()).toBe(width < 1152);
  });

  test("at 200 % on a laptop, the first screen still fits and speaks", async () => {
    const { page, axe } = await visit("?org=W9Z1000123", { width: 720, height: 450 });
    await page.getByRole("article").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);
  });
});
