import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { journeys, phone } from "../browser.js";

journeys("a meeting is prepared", ({ visit }) => {
  test("from a suggestion to what to take along: on the screen, as a file, on one page of paper", async () => {
    const { page, axe, complaints, overflow, printed } = await visit("?org=W9Z1000123");
    const first = page.getByRole("article").first();
    await first.waitFor();
    const name = (await first.getByRole("heading", { level: 3 }).textContent()) ?? "";
    await first
      .getByRole("button", { name: `Le détail de ${name}` })
      .or(first.locator(".disclose"))
      .first()
      .click();
    await first.getByRole("button", { name: `Préparer la rencontre avec ${name}` }).click();
    await page.getByRole("heading", { level: 1, name: "Préparer la rencontre" }).waitFor();
    const two = page.getByRole("list", { name: "Les deux organisations" });
    await two.getByRole("link", { name }).waitFor();
    expect(await two.getByRole("link").count()).toBe(2);
    await page.getByRole("heading", { name: "Sujets à aborder" }).waitFor();
    expect(await page.locator(".meeting-boxes li").count()).toBe(12);
    expect(await page.getByText(/fusion/i).count()).toBe(0);
    expect(await axe()).toEqual([]);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Fiche .odt (LibreOffice)" }).click();
    const file = await (await download).path();
    expect((await readFile(file)).subarray(0, 2).toString()).toBe("PK");

    await page.reload();
    await two.getByRole("link", { name }).waitFor();
    await page.setViewportSize(phone);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await printed()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("without two, says how one comes here; two that are one are refused", async () => {
    const { page, axe } = await visit("?screen=meeting");
    await page.getByText(/Choisissez une organisation dans/).waitFor();
    expect(await axe()).toEqual([]);
  });
});
