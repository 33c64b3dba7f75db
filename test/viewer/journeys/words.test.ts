import { expect, test } from "vitest";
import { desk, journeys, phone } from "../browser.js";

journeys("the method, and the door", ({ visit }) => {
  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("the method at the %s, in both languages and in the dark: axe finds nothing", async (_name, viewport) => {
    const { page, axe, overflow } = await visit("?screen=method", viewport);
    await page.getByRole("heading", { level: 1, name: "Méthode" }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Method" }).waitFor();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expect.poll(axe).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page
      .getByRole("button", { name: "What one does not know" })
      .or(page.locator(".method-contents button"))
      .first()
      .click();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
  });

  test("the sign-in dialog: axe finds nothing, a wrong word is told, Escape leads back", async () => {
    const { page, axe } = await visit("?org=W9Z1000123");
    await page.route("**/api/session", (route) =>
      route.request().method() === "GET"
        ? route.fulfill({
            json: {
              user: null,
              may: { write: false, overlap: false, sensitive: false, administer: false },
              csrf: null,
            },
          })
        : route.fulfill({ status: 401, contentType: "application/problem+json", json: { code: "wrong-credentials" } }),
    );
    await page.reload();
    const door = page.getByRole("banner").getByRole("button", { name: "S'identifier" });
    await door.click();
    const dialog = page.getByRole("dialog", { name: "S'identifier" });
    await dialog.waitFor();
    expect(await axe()).toEqual([]);
    await dialog.getByLabel("Nom").fill("camille");
    await dialog.getByLabel("Mot de passe").fill("rien de tel ici");
    await dialog.getByRole("button", { name: "S'identifier" }).click();
    await dialog.getByRole("alert").getByText("ne vont pas ensemble").waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.getByRole("banner").locator(":focus").textContent()).toContain("S'identifier");
    // Who may not write is offered nothing to write.
    expect(await page.getByRole("button", { name: /^Corriger/ }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Mises en relation" }).count()).toBe(0);
  });
});
