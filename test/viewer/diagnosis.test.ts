import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

journeys("read the diagnosis of a territory", ({ visit }) => {
  test("by keyboard: a territory typed, its diagnosis made, read and printed", async () => {
    const { page, complaints, axe } = await visit("?screen=diagnosis");
    await page.getByRole("heading", { level: 1, name: "Diagnostic d'un territoire" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("combobox", { name: "Votre territoire" }).focus();
    await page.keyboard.type("vauclandre");
    await page.getByRole("option", { name: /^Vauclandre/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Vauclandre" }).waitFor({ timeout: 60_000 });
    await page.getByRole("img", { name: /Plus présents/ }).waitFor();
    expect(await page.getByText("présenter à").count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("combobox").first().isVisible()).toBe(false);
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  });

  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("as a chart or as a table, at the %s: axe finds nothing, and nothing sticks out", async (_name, viewport) => {
    const { page, axe } = await visit("?screen=diagnosis&territory=9Z001", viewport);
    await page.getByRole("img", { name: /Plus présents/ }).waitFor({ timeout: 60_000 });
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "En tableau" }).click();
    await page.getByRole("columnheader", { name: "Intervalle à 95" }).waitFor();
    expect(await axe()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  });

  test("the report is downloaded as a text", async () => {
    const { page } = await visit("?screen=diagnosis&territory=9Z001");
    const link = page.getByRole("link", { name: "Télécharger le texte" });
    await link.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("Vauclandre.md");
  });
});
