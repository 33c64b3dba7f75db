import { expect, test } from "vitest";
import { journeys, twice } from "../browser.js";

/** Screens of words at 200 % on a laptop, and what must be reached there as anywhere. */
const screens = [
  ["the first screen", "", ["Votre association"]],
  ["an answer", "?org=W9Z1000123", ["Proches", "Passerelles", "Ce qui compte", "Vos choix", "Autour d'elle"]],
  ["introductions", "?screen=introductions", ["Mises en relation"]],
  ["shared ground", "?screen=overlaps", ["Terrains partagés"]],
  ["a diagnosis", "?screen=diagnosis&territory=9Z001", ["En bref", "Passe-relais", "Isolées, et à qui les présenter"]],
  ["the method", "?screen=method", ["L'affinité, de 0 à 100", "Les limites", "Accessibilité"]],
] as const;

journeys("at 200 % on a laptop", ({ visit }) => {
  test.each(screens)("%s loses nothing, sticks out nowhere, and axe finds nothing", async (_name, address, told) => {
    const { page, overflow, axe, complaints } = await visit(address, twice);
    for (const words of told) {
      const place = page.getByText(words, { exact: true }).filter({ visible: true }).first();
      await place.waitFor({ timeout: 100_000 });
      await place.scrollIntoViewIfNeeded();
    }
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);
    // Every screen stays within reach, behind the menu.
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("navigation", { name: "Écrans" }).getByRole("link", { name: "Méthode" }).click();
    await page.getByRole("heading", { level: 1, name: "Méthode" }).waitFor();
    expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
  });
});
