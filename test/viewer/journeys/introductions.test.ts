import { expect, test } from "vitest";
import { journeys } from "../browser.js";

journeys("introductions", ({ visit }) => {
  test("noted from a suggestion, followed on the card and on their screen, counted, and filtered in the address", async () => {
    const { page, axe, complaints } = await visit("?org=W9Z1000123&intent=joint-project");
    const first = page.getByRole("region", { name: "Proches" }).getByRole("article").first();
    const name = (await first.getByRole("heading", { level: 3 }).textContent()) ?? "";
    await first.getByRole("button", { name: /^Le détail pour/ }).click();
    await first.getByRole("button", { name: `Noter une mise en relation avec ${name}` }).click();
    const noting = page.getByRole("dialog", { name: "Noter une mise en relation" });
    await noting.getByText("Ni nom de personne, ni téléphone").waitFor();
    await noting.getByRole("textbox").fill("Une visite du jardin. Appeler au 06 12 34 56 78.");
    expect(await axe()).toEqual([]);
    await noting.getByRole("button", { name: "Noter", exact: true }).click();
    await noting.waitFor({ state: "detached" });
    await first.getByText("mise en relation notée : présentées").waitFor();

    await page.getByRole("button", { name: "Mises en relation (1)" }).click();
    await page.getByText("Une visite du jardin.").waitFor();
    expect(await page.getByText("06 12 34").count()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: /^Donner des nouvelles/ }).click();
    const following = page.getByRole("dialog", { name: "Où en sont-elles ?" });
    await following.getByRole("button", { name: /Où en sont-elles/ }).click();
    await page.getByRole("option", { name: "Se sont rencontrées" }).click();
    await following.getByRole("button", { name: "Enregistrer" }).click();
    await following.waitFor({ state: "detached" });
    await first.getByText("mise en relation notée : se sont rencontrées").waitFor();

    await page.getByRole("link", { name: "Mises en relation" }).click();
    const list = page.getByRole("list", { name: "Mises en relation" });
    await list.getByRole("link", { name }).waitFor();
    const counts = page.getByRole("list", { name: "En tout" }).getByRole("listitem");
    expect((await counts.allTextContents()).map((each) => Number.parseInt(each))).toEqual([1, 1, 0, 1]);
    expect(await axe()).toEqual([]);
    await page.getByRole("radio", { name: "Sans suite" }).check({ force: true });
    await page.getByText("Aucune dans ce cas").waitFor();
    expect(page.url()).toContain("outcome=no-follow-up");
    await page.getByRole("radio", { name: "Toutes" }).check({ force: true });
    await page.getByText("À relancer seulement").click();
    await page.reload();
    await list.getByText("à relancer").waitFor();
    expect(page.url()).toContain("due=1");
    expect(complaints).toEqual([]);
  });

  test("who may not write is told whose they are", async () => {
    const { page, axe } = await visit("?screen=introductions");
    await page.route("**/api/session", (route) =>
      route.fulfill({
        json: { user: null, may: { write: false, overlap: false, sensitive: false, administer: false }, csrf: null },
      }),
    );
    await page.reload();
    await page.getByText("réservées aux accompagnateurs").waitFor();
    expect(await axe()).toEqual([]);
  });
});
