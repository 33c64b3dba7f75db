import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { journeys } from "../browser.js";

/** How long a correction may take to be read again on a busy machine, milliseconds. */
const patience = 60_000;

const dialogOf = (page: Page, title: string) => page.getByRole("dialog", { name: title });

/** Opens the form of a field, fills it in, and saves. */
async function correct(page: Page, field: string, fill: (dialog: ReturnType<typeof dialogOf>) => Promise<unknown>) {
  await page.getByRole("button", { name: `Corriger : ${field}` }).click();
  const dialog = dialogOf(page, `Corriger ${field}`);
  await fill(dialog);
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await dialog.waitFor({ state: "detached", timeout: patience });
}

journeys("correct a card", ({ visit }) => {
  test("name, nature and commune, in place; each goes back to what the sources say", async () => {
    const { page, axe, complaints } = await visit("?org=W9Z1000183");
    const title = page.getByRole("heading", { level: 1 });
    await page.getByRole("article").first().waitFor();
    const before = (await title.textContent()) ?? "";
    await correct(page, "son nom", (dialog) => dialog.getByRole("textbox").fill("Un nom à elle"));
    await expect.poll(() => title.textContent()).toBe("Un nom à elle");
    await correct(page, "sa nature", async (dialog) => {
      await dialog.getByRole("button", { name: /Nature/ }).click();
      await page.getByRole("option", { name: "Institution" }).click();
    });
    await page.getByRole("button", { name: "Institution (déclaré)" }).waitFor();
    await correct(page, "sa commune", async (dialog) => {
      await dialog.getByRole("combobox").fill("9Z0");
      await page.getByRole("option").filter({ hasText: "habitants" }).nth(1).click();
      expect(await axe()).toEqual([]);
    });
    await page.getByRole("button", { name: "Corrigé : son nom. Revoir" }).click();
    const dialog = dialogOf(page, "Corriger son nom");
    await dialog.getByText(before).first().waitFor();
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Revenir à la donnée d'origine" }).click();
    await dialog.waitFor({ state: "detached", timeout: patience });
    await expect.poll(() => title.textContent()).toBe(before);
    expect(complaints).toEqual([]);
  });

  test("an offer is declared until a day, then withdrawn", async () => {
    const { page, complaints } = await visit("?org=W9Z1000183");
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "Corriger : ce qu'elle propose" }).click();
    const dialog = dialogOf(page, "Corriger ce qu'elle propose");
    const offered = (await dialog.locator(".choose-button").textContent()) ?? "";
    await dialog.getByRole("button", { name: "Ajouter" }).click();
    await dialog.waitFor({ state: "detached", timeout: patience });
    const chip = page.getByRole("button", { name: `${offered} (déclaré)` });
    await chip.first().waitFor();
    await page.getByRole("button", { name: "Corriger : ce qu'elle propose" }).click();
    await dialog.getByText(/jusqu'au (1er|\d+) \S+ \d{4}, déclaré le/).waitFor();
    await dialog.getByRole("button", { name: `Retirer : ${offered}` }).click();
    await dialog.waitFor({ state: "detached", timeout: patience });
    await page.getByRole("button", { name: "Corriger : ce qu'elle propose" }).click();
    await expect.poll(() => dialog.getByRole("button", { name: `Retirer : ${offered}` }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("somebody else writes first: one is told, sees what they wrote, and loses nothing of what one typed", async () => {
    const [mine, theirs] = [await visit("?org=W9Z1000123"), await visit("?org=W9Z1000123")];
    for (const { page } of [mine, theirs]) await page.getByRole("article").first().waitFor();
    await mine.page.getByRole("button", { name: "Corriger : son nom" }).click();
    const dialog = dialogOf(mine.page, "Corriger son nom");
    await dialog.getByRole("textbox").fill("Le nom que j'ai tapé");
    await correct(theirs.page, "son nom", (other) => other.getByRole("textbox").fill("Le nom de l'autre"));
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    const alert = dialog.getByRole("alert");
    await alert.getByText("Quelqu'un a modifié cette fiche").waitFor({ timeout: patience });
    await alert.getByText("Le nom de l'autre").waitFor();
    expect(await dialog.getByRole("textbox").inputValue()).toBe("Le nom que j'ai tapé");
    expect(await mine.axe()).toEqual([]);
    await mine.page.getByRole("button", { name: "Enregistrer ma version" }).click();
    await dialog.waitFor({ state: "detached", timeout: patience });
    await expect.poll(() => mine.page.getByRole("heading", { level: 1 }).textContent()).toBe("Le nom que j'ai tapé");
  });
});
