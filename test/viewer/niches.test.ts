import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

const screen = "?screen=overlaps";
/** A cell of the demo where many are. */
const cell = `${screen}&family=006000&area=9Z003`;

journeys("shared ground", ({ visit }) => {
  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("coverage, then what stands out, then the table, at the %s: axe finds nothing", async (_name, viewport) => {
    const { page, complaints, axe } = await visit(screen, viewport);
    await page.getByRole("table", { name: "Activités et lieux" }).waitFor();
    const titles = await page.getByRole("heading").allTextContents();
    expect(titles).toEqual([
      "Terrains partagés",
      "À lire d'abord",
      "Les plus partagés",
      "Là où il reste de la place",
      "Activités et lieux",
    ]);
    expect(await axe()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("a cell, open, at the %s: pairs both ways with their coverage; axe finds nothing", async (_name, viewport) => {
    const { page, complaints, axe } = await visit(cell, viewport);
    const panel = page.getByRole("region", { name: /Culture et pratiques artistiques/ });
    await panel.getByText("Qui partage quoi").waitFor();
    await panel.getByText("Ce que nous savons").first().waitFor();
    expect(await panel.getByText(/^du terrain de/).count()).toBe(12);
    expect(await page.getByText(/concurren/i).count()).toBe(0);
    expect(await axe()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test("by keyboard: into the table, along it, into a cell, to funding, and back where one was", async () => {
    const { page } = await visit(screen);
    const first = page.getByRole("button", { name: /^Sport et plein air, Vauclandre/ });
    await first.waitFor();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const name = "document.activeElement.getAttribute('aria-label')";
    expect(await page.evaluate(name)).toMatch(/^Culture et pratiques artistiques, La Roche-Varvenne/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/family=006000&area=9Z003/);
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("niche-title");
    await page.getByRole("radio", { name: "Bénévoles" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/resource=funding/);
    await page.getByText("Subventions connues").first().waitFor();
    await page.getByRole("button", { name: "Fermer la case" }).press("Enter");
    await expect.poll(() => page.evaluate(name)).toMatch(/^Culture et pratiques artistiques, La Roche-Varvenne/);
    // One stop for the whole table.
    expect(await page.locator(".matrix-cell[tabindex='0']").count()).toBe(1);
  });

  test("a territory, intercommunalities and more of the table stay in the link", async () => {
    const { page } = await visit(screen);
    await page.getByRole("combobox", { name: "Territoire" }).fill("vauclandre agglo");
    await page.getByRole("option", { name: /CA Vauclandre Agglomération/ }).click();
    await page.getByRole("button", { name: "Revenir à tout ce qui est connu" }).waitFor();
    await page.getByRole("radio", { name: "Intercommunalités" }).check({ force: true });
    await page.getByRole("button", { name: "Plus d'activités" }).click();
    await page.reload();
    await page.getByText("CA Vauclandre Agglomération").first().waitFor();
    await expect.poll(() => page.getByRole("row").count()).toBe(23);
    expect(new URL(page.url()).searchParams.get("by")).toBe("epci");
  });

  test("who may not see this is told why, and how to enter", async () => {
    const { page, axe } = await visit("");
    await page.context().clearCookies();
    await page.evaluate(`location.search = "${screen}"`);
    await page.getByRole("heading", { name: "Réservé à l'accompagnement" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "S'identifier" }).waitFor();
    expect(await axe()).toEqual([]);
  });
});
