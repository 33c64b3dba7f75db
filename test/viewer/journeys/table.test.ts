import { expect, test } from "vitest";
import { journeys, phone } from "../browser.js";

journeys("a table of several", ({ visit }) => {
  test("those that are kept sit down; what is missing is asked for; who is invited joins; the address holds it all", async () => {
    const { page, axe, complaints, overflow } = await visit("?org=W9Z1000123&keep=W9Z1000131");
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "Réunir autour d'une table (2 organisations)" }).click();
    await page.getByRole("heading", { level: 1, name: "Réunir autour d'une table" }).waitFor();
    const members = page.getByRole("list", { name: "Autour de la table" });
    await members.getByRole("link", { name: "L'Épicerie du Faubourg" }).waitFor();
    const matrix = page.getByRole("table", { name: "Qui apporte quoi" });
    await matrix.getByRole("row", { name: /^Familles oui oui$/ }).waitFor();

    await page.getByRole("button", { name: /De quoi s'agit-il/ }).click();
    await page.getByRole("option", { name: "Nature" }).click();
    await page.getByRole("button", { name: /Lequel/ }).click();
    await page.getByRole("option", { name: "Institution" }).click();
    await page.getByRole("button", { name: "Ajouter", exact: true }).first().click();
    const missing = page.getByRole("list", { name: "Ce que personne n'apporte" });
    await expect.poll(() => missing.getByRole("listitem").allTextContents()).toEqual(["Institution"]);
    const invitee = page.getByRole("article").first();
    const name = (await invitee.getByRole("heading", { level: 3 }).textContent()) ?? "";
    await invitee.getByText("Institution", { exact: true }).waitFor();
    expect(await axe()).toEqual([]);

    await page.getByRole("button", { name: `Ajouter ${name} à la table` }).click();
    await page.getByText("Rien de ce que vous cherchez ne manque.").waitFor();
    await page.reload();
    await members.getByRole("link", { name }).waitFor();
    await page.setViewportSize(phone);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);

    for (const each of [name, "L'Épicerie du Faubourg"])
      await page.getByRole("button", { name: `Retirer ${each} de la table` }).click();
    await page.getByText("Encore une : une table commence à deux.").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a call finds groups: who meets what, what nobody meets, and the table of one of them", async () => {
    const { page, axe, complaints, overflow } = await visit("?screen=table");
    await page.getByLabel("De quoi parle l'appel ?").fill("jardin");
    await page.getByRole("button", { name: "Chercher des groupes" }).click();
    await page.getByRole("button", { name: /Deux publics à rapprocher/ }).click();
    await page.getByRole("option", { name: "Entre générations" }).click();
    await page.getByRole("article", { name: "Groupe 1" }).waitFor();
    await page.getByText(/^Séniors\s:\s\d+\sorganisations$/).waitFor();
    expect(await page.getByRole("article").count()).toBe(3);
    expect(await axe()).toEqual([]);

    // No public of the list tells boys: the criterion is shown unmet, not hidden.
    await page.getByRole("button", { name: /Deux publics à rapprocher/ }).click();
    await page.getByRole("option", { name: "Filles et garçons" }).click();
    await page
      .getByText(/Critères que personne ici ne remplit/)
      .first()
      .waitFor();

    await page.setViewportSize(phone);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page
      .getByRole("button", { name: /^Réunir autour d'une table/ })
      .first()
      .click();
    await page.getByRole("table", { name: "Qui apporte quoi" }).waitFor();
    expect(complaints).toEqual([]);
  });
});
