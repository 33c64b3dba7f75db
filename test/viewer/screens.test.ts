import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { root } from "../journeys/run-maillage.js";
import { journeys, type Viewport } from "./browser.js";
import { letter, letterings, stickingOut, widthIn, type Lettering } from "./lettering.js";

/** Every screen, in the state that shows most of it, and what tells that it is there. */
const screens = [
  ["accueil", "", "organisations et"],
  ["partenaires", "?org=W9Z1000123&intent=joint-project", "En voir 5 de plus"],
  ["ecosysteme", "?screen=ecosystem", "liens dessinés."],
  ["autour", "?screen=ecosystem&org=W9Z1000123&steps=1", "liens dessinés."],
  ["carte", "?screen=ecosystem&layout=map", "liens dessinés."],
  ["mises-en-relation", "?screen=introductions", "Montrer"],
  ["table", "?screen=table&at=W9Z1000123,W9Z1000131,W9Z1000164", "Si l'une d'elles renonce"],
  ["terrains", "?screen=overlaps", "Terrains partagés"],
  ["diagnostic", "?screen=diagnosis&territory=9Z001", "Passe-relais"],
  ["donnees", "?screen=data", "Aucun fichier n'attend"],
  ["donnees-connu", "?screen=data&part=known", "Journal des changements"],
  ["donnees-emporter", "?screen=data&part=take", "Avant de publier"],
  ["methode", "?screen=method", "L'affinité, de 0"],
] as const;

const widths = [1440, 1024, 390] as const;

/** Windows in which the banner has another form, or nearly. */
const bannerWidths = [390, 720, 880, 1024, 1152, 1280, 1366, 1440, 1920] as const;

const everyLettering = Object.keys(letterings) as readonly Lettering[];

/** `SCREENS=1` keeps what is seen, for docs/screens. */
const folder = process.env["SCREENS"] ? join(root, "docs", "screens") : undefined;

const windowOf = (width: number): Viewport => ({ width, height: width < 600 ? 844 : 900 });

/** What sticks out in our letters, in wide ones and in large ones. */
async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const lettering of everyLettering) {
    await letter(page, lettering);
    found.push(...(await stickingOut(page)).map((fault) => `${lettering}: ${fault}`));
  }
  return found;
}

journeys("every screen, at every width, in any letters", ({ visit, analyse, introduce }) => {
  beforeAll(async () => {
    await introduce("W9Z1000123", "W9Z1000259", "joint-project");
    await introduce("W9Z1000123", "000600916", "pool-means");
  });

  test.each(screens.flatMap((screen) => widths.map((width) => [width, ...screen] as const)))(
    "at %i pixels, %s fits",
    async (width, name, address, told) => {
      await analyse();
      const { page, complaints } = await visit(address, windowOf(width));
      await page.getByText(told).last().waitFor({ timeout: 60_000 });
      await page.evaluate("document.fonts.ready");
      if (folder !== undefined) {
        // What is drawn by WebGL comes after what is written.
        await page.waitForTimeout(4000);
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
      }
      expect(await faults(page)).toEqual([]);
      // A diagnosis that is not made yet is a 404 that the screen expects.
      expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    },
  );

  test("letters are ours: they come from the server, cover French, and their figures are all as wide", async () => {
    const { page } = await visit("?org=W9Z1000123");
    await page.getByRole("article").first().waitFor();
    await page.evaluate("document.fonts.ready");
    const families = [`"Source Sans 3"`, `600 "Source Serif 4"`];
    for (const family of families) {
      const font = family.replace(/^(\d+ )?/, "$116px ");
      expect(await page.evaluate(`document.fonts.check(${JSON.stringify(font)}, "aœŒÆ«»€’…–—é1")`), family).toBe(true);
    }
    const figures = await page.evaluate(`(() => {
      const context = document.createElement("canvas").getContext("2d");
      context.font = '100px "Source Sans 3"';
      return [...new Set([..."0123456789"].map((figure) => context.measureText(figure).width))];
    })()`);
    expect(figures).toHaveLength(1);
  });

  test("the wide letters are wider than ours on this machine: what they try is tried", async () => {
    const { page } = await visit("");
    await page.evaluate("document.fonts.ready");
    const [ours, theirs] = [await widthIn(page, `"Source Sans 3"`), await widthIn(page, `"DejaVu Sans", Verdana`)];
    expect(theirs / ours).toBeGreaterThan(1.1);
  });

  test.each(bannerWidths)(
    "at %i pixels every screen is named or behind the menu, nothing sticks out",
    async (width) => {
      const { page } = await visit("", windowOf(width));
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
      const nav = page.getByRole("navigation", { name: "Écrans" });
      const menu = page.getByRole("button", { name: "Menu" });
      for (const lettering of everyLettering) {
        await letter(page, lettering);
        expect(await stickingOut(page), lettering).toEqual([]);
        expect(await nav.isVisible(), lettering).toBe(!(await menu.isVisible()));
      }
      await letter(page, "shipped");
      expect(await nav.isVisible()).toBe(width >= 880);
      if (width < 880) {
        await menu.click();
        expect(await nav.isVisible()).toBe(true);
        expect(await stickingOut(page)).toEqual([]);
      }
    },
  );

  test("at 200 % on a laptop, the first screen still fits and speaks", async () => {
    const { page, axe } = await visit("?org=W9Z1000123", { width: 720, height: 450 });
    await page.getByRole("article").first().waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await axe()).toEqual([]);
  });
});
