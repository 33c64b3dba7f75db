import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

/** The association of the demo that has most to tell. */
const star = "?org=W9Z1000123";

journeys("find partners", ({ visit }) => {
  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("the first screen asks one question, at the %s, and axe finds nothing", async (_name, viewport) => {
    const { page, complaints, axe } = await visit("", viewport);
    await page.getByRole("heading", { level: 1, name: "Avec qui coopérer" }).waitFor();
    await page.getByText("organisations et").waitFor();
    expect(await axe()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("by keyboard: from a few letters to three names, why, and what to clarify", async () => {
    const { page, complaints } = await visit("");
    await page.getByRole("heading", { level: 1, name: "Avec qui coopérer" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Aller au contenu");
    await page.getByRole("combobox").focus();
    await page.keyboard.type("jardins partag");
    await page.getByRole("option", { name: /Les Jardins partagés de Vauclandre/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Les Jardins partagés de Vauclandre" }).waitFor();
    const first = page.getByRole("region", { name: "Proches" }).getByRole("article").first();
    await first.waitFor();
    await page.getByRole("region", { name: "Passerelles" }).getByText("Aucune passerelle assez sûre").waitFor();
    expect(await first.getByRole("list", { name: "Pourquoi la rencontrer" }).getByRole("listitem").count()).toBe(3);
    expect(await page.getByText("À clarifier ensemble").count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get("org")).toBe("W9Z1000123");
    expect(complaints).toEqual([]);
  });

  test.each([
    ["desk", desk],
    ["phone", phone],
  ])(
    "an answer, opened to its last detail, at the %s: axe finds nothing, and nothing sticks out",
    async (_name, viewport) => {
      const { page, complaints, axe } = await visit(star, viewport);
      await page.getByRole("article").first().waitFor();
      await page
        .getByRole("button", { name: /^Le détail pour/ })
        .first()
        .click();
      await page.getByRole("table").first().waitFor();
      await page.getByRole("heading", { name: "Autour d'elle" }).waitFor();
      expect(await axe()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    },
  );

  test("the points of the detail add up to the affinity", async () => {
    const { page } = await visit(star);
    await page
      .getByRole("button", { name: /^Le détail pour/ })
      .first()
      .click();
    const figures = await page
      .getByRole("table")
      .first()
      .locator("tr td:last-child")
      .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent.replace(",", "."))));
    const total = figures.at(-1) as number;
    expect(figures).toHaveLength(6);
    expect(Math.abs(figures.slice(0, -1).reduce((sum, part) => sum + part, 0) - total)).toBeLessThan(0.3);
  });

  test("a slider moves the ranks and the address; undo brings both back", async () => {
    const { page } = await visit(star);
    await page.getByRole("article").first().waitFor();
    const names = () => page.getByRole("article").getByRole("heading", { level: 3 }).allTextContents();
    const before = await names();
    const slider = page.getByRole("slider", { name: /complémentarité/ });
    await slider.focus();
    await page.keyboard.press("End");
    await page.waitForURL(/weights=/);
    await expect.poll(names).not.toEqual(before);
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect.poll(names).toEqual(before);
    expect(page.url()).not.toContain("weights");
    await page.getByRole("button", { name: "Rétablir" }).click();
    await page.waitForURL(/weights=/);
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.search.includes("weights="));
  });

  test("kept, set aside and compared stay in the link", async () => {
    const { page, axe } = await visit(star);
    const close = page.getByRole("region", { name: "Proches" });
    const nameOf = (at: number) => close.getByRole("article").nth(at).getByRole("heading", { level: 3 }).textContent();
    await close.getByRole("article").first().waitFor();
    const [first, second] = [await nameOf(0), await nameOf(1)];
    await page.getByRole("button", { name: `Retenir ${first}` }).click();
    await page.getByRole("button", { name: `Écarter ${second}` }).click();
    await page.getByRole("menuitem", { name: "Déjà connus" }).click();
    await expect.poll(() => nameOf(1)).not.toBe(second);
    await page.reload();
    await page
      .getByRole("list", { name: "À rencontrer" })
      .getByText(first ?? "")
      .waitFor();
    await page
      .getByRole("list", { name: "Écartées" })
      .getByText(second ?? "")
      .waitFor();
    await page.getByRole("button", { name: `Remettre ${second} dans les propositions` }).click();
    await expect.poll(() => nameOf(1)).toBe(second);
    await page.getByRole("button", { name: `Comparer ${first}` }).click();
    await page.getByRole("button", { name: `Comparer ${second}` }).click();
    const dialog = page.getByRole("dialog", { name: "Comparer deux organisations" });
    await dialog.waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("compare");
  });

  test("in a village, bridges: three at most, each with its reasons", async () => {
    const { page } = await visit("?org=W9Z1001215");
    const bridges = page.getByRole("region", { name: "Passerelles" }).getByRole("article");
    await bridges.first().waitFor();
    expect(await bridges.count()).toBeLessThanOrEqual(3);
    const reasons = bridges.first().getByRole("list", { name: "Pourquoi la rencontrer" }).getByRole("listitem");
    expect(await reasons.count()).toBeGreaterThan(0);
  });

  test("English says the same", async () => {
    const { page, axe } = await visit(`${star}&lang=en`);
    await page.getByRole("region", { name: "Close" }).getByRole("article").first().waitFor();
    await page.getByRole("region", { name: "Bridges" }).getByText("No bridge that is sure enough").waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await axe()).toEqual([]);
  });

  test("without a server, the page says so and offers to try again", async () => {
    const { page, axe } = await visit("");
    await page.getByText("organisations et").waitFor();
    await page.route("**/api/**", (route) => route.abort());
    await page.evaluate(
      `history.pushState({ at: 9 }, "", "${star}"); dispatchEvent(new PopStateEvent("popstate", { state: { at: 9 } }));`,
    );
    await page.getByRole("alert").getByText("Le serveur ne répond pas").waitFor();
    expect(await axe()).toEqual([]);
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("heading", { level: 1, name: "Les Jardins partagés de Vauclandre" }).waitFor();
  });

  test("an association that is not there is told as such", async () => {
    const { page } = await visit("?org=W000000000");
    await page.getByRole("alert").getByText("Nous ne trouvons plus").waitFor();
  });

  test("dark keeps its contrasts", async () => {
    const { page, axe } = await visit(star);
    await page.getByRole("article").first().waitFor();
    const ground = () => page.evaluate("getComputedStyle(document.querySelector('article')).color");
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expect.poll(ground).not.toBe(light);
    expect(await axe()).toEqual([]);
  });

  test("a wrong guess is corrected in place, and the answer is asked again", async () => {
    const { page, axe, complaints } = await visit("?org=W9Z1000183");
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "Corriger : ses publics" }).click();
    const dialog = page.getByRole("dialog", { name: "Corriger ses publics" });
    await dialog.getByRole("searchbox", { name: "Chercher dans la liste" }).fill("etudiants");
    await dialog.getByRole("option", { name: "Étudiants" }).click();
    expect(await axe()).toEqual([]);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await dialog.waitFor({ state: "detached", timeout: 60_000 });
    await page.getByRole("button", { name: "Étudiants (déclaré)" }).waitFor();
    expect(complaints).toEqual([]);
  });
});
