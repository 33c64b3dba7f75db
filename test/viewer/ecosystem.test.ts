import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

/** What is drawn, told in words over the picture. */
const count = /organisations et .* liens dessinés/;

journeys("explore the ecosystem", ({ visit, analyse }) => {
  test("a network that was never computed is asked for, then drawn", async () => {
    const { page, complaints, axe } = await visit("?screen=ecosystem");
    await page.getByRole("heading", { level: 1, name: "Le réseau n'a pas encore été calculé" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Calculer le réseau" }).click();
    await page.getByText("Le réseau se calcule").waitFor();
    await page.getByText(count).waitFor({ timeout: 100_000 });
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  });

  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("the picture and its twin, at the %s: axe finds nothing, and nothing sticks out", async (_name, viewport) => {
    await analyse();
    const { page, complaints, axe } = await visit("?screen=ecosystem", viewport);
    await page.getByText(count).waitFor();
    await page.getByRole("treegrid").getByRole("row").first().waitFor();
    expect(await axe()).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test("by keyboard: from a group to an organisation, along its ties, and back", async () => {
    await analyse();
    const { page } = await visit("?screen=ecosystem");
    const rows = page.getByRole("treegrid").getByRole("row");
    await rows.first().waitFor();
    await rows.first().focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("[aria-level='2']").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate("document.activeElement.getAttribute('aria-level')");
    expect(await focused()).toBe("2");
    await page.keyboard.press("ArrowRight");
    await page.locator("[aria-level='3']").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("3");
    await page.keyboard.press("Enter");
    await page.waitForURL(/org=/);
    await page.getByRole("status").filter({ hasText: "liens :" }).first().waitFor({ state: "attached" });
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("row");
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.waitForURL((url) => !url.search.includes("org="));
  });

  test("the legend tells what is drawn: a filter, a kind of tie, a colour", async () => {
    await analyse();
    const { page, axe } = await visit("?screen=ecosystem&org=W9Z1000123&steps=1&color=kind");
    await page.getByText(count).waitFor();
    const legend = page.getByRole("region", { name: "Légende" });
    const counts = await legend.getByRole("listitem").locator("small").allTextContents();
    const drawn = Number((await page.getByText(count).textContent())?.match(/^[\d\s]+/)?.[0].replace(/\s/g, ""));
    expect(counts.reduce((sum, each) => sum + Number(each), 0)).toBe(drawn);
    await page.getByText("Financements", { exact: true }).click();
    await page.waitForURL(/ties=membership,cooperation,funding,affinity/);
    await expect.poll(async () => (await page.getByText(count).textContent())?.startsWith(`${drawn} `)).toBe(false);
    expect(await axe()).toEqual([]);
  });

  test("a name typed leads to its organisation, and from there to its partners", async () => {
    await analyse();
    const { page } = await visit("?screen=ecosystem");
    await page.getByRole("combobox", { name: "Trouver dans le réseau" }).fill("epicerie du faub");
    await page.getByRole("option", { name: /L'Épicerie du Faubourg/ }).click();
    await page.getByRole("heading", { level: 2, name: "L'Épicerie du Faubourg" }).waitFor();
    await page.getByRole("button", { name: "Chercher ses partenaires" }).click();
    await page.getByRole("heading", { level: 1, name: "L'Épicerie du Faubourg" }).waitFor();
  });

  test("by keyboard: a territory by its name, years by a slider, all of it in the address, and taken back", async () => {
    await analyse();
    const { page, axe } = await visit("?screen=ecosystem");
    const told = async () => (await page.getByText(count).textContent()) ?? "";
    await page.getByText(count).waitFor();
    const whole = await told();
    const territory = page.getByRole("combobox", { name: "Territoire" });
    // A list closes when what it belongs to scrolls.
    await territory.focus();
    await territory.scrollIntoViewIfNeeded();
    await page.keyboard.type("vallee du briz");
    await page.getByRole("option", { name: /CC de la Vallée du Brizou/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/territory=000002022/);
    await expect.poll(told).not.toBe(whole);
    const near = await told();
    const from = page.getByRole("group", { name: "Création" }).getByRole("slider", { name: "de" });
    await from.focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/founded=\d{4}-\d{4}/);
    await expect.poll(told).not.toBe(near);
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Tout montrer" }).click();
    await expect.poll(told).toBe(whole);
    expect(new URL(page.url()).search).toBe("?screen=ecosystem");
  });
});
