import { expect, test } from "vitest";
import { journeys } from "../browser.js";
import { keyboardOf, watchPointers } from "../keyboard.js";

/** How long a diagnosis may take on a busy machine, milliseconds. */
const patience = 100_000;

journeys("everything by keyboard, once", ({ visit, analyse }) => {
  test("search, card, question, partner, compare, keep, print, ecosystem, diagnosis: keys only, focus always seen", async () => {
    await analyse();
    const { page, complaints } = await visit("");
    await watchPointers(page);
    await page.reload();
    const keys = keyboardOf(page);
    await page.getByRole("heading", { level: 1, name: "Avec qui coopérer" }).waitFor();
    await keys.press("Tab");
    expect((await keys.focused()).name).toBe("Aller au contenu");
    await keys.press("Enter");
    await keys.to(/^Votre association/);
    await keys.type("jardins partag");
    await page.getByRole("option", { name: /Les Jardins partagés de Vauclandre/ }).waitFor();
    await keys.press("ArrowDown");
    await keys.press("Enter");

    // The card takes the focus: one reads on from its name.
    await page.getByRole("article").first().waitFor();
    expect(await keys.focused()).toMatchObject({ name: "Les Jardins partagés de Vauclandre", role: "h1" });
    await keys.to(/^Enfants/);
    await keys.press("Enter");
    await page.getByRole("dialog", { name: /^Enfants/ }).waitFor();
    await keys.press("Escape");
    await keys.to(/^Se rencontrer/);
    await keys.press("ArrowRight");
    await page.waitForURL(/intent=/);
    await keys.to(/complémentarité/, "input");
    await keys.press("ArrowRight");
    await page.waitForURL(/weights=/);

    const close = page.getByRole("region", { name: "Proches" }).getByRole("article");
    await keys.to(/^Retenir /);
    const first = await close.nth(0).getByRole("heading", { level: 3 }).textContent();
    expect((await keys.focused()).name).toBe(`Retenir ${first}`);
    await keys.press("Enter");
    await page.waitForURL(/keep=/);
    await keys.to(/^Comparer /);
    await keys.press("Enter");
    await keys.press("Tab");
    await keys.to(/^Comparer /);
    await keys.press("Enter");
    const sides = page.getByRole("dialog", { name: "Comparer deux organisations" });
    await sides.waitFor();
    expect(await sides.locator(":focus, :scope:focus").count()).toBe(1);
    await keys.press("Escape");
    await sides.waitFor({ state: "detached" });
    await expect.poll(async () => (await keys.focused()).name).toMatch(/^Comparer /);
    await keys.to(/^Le détail pour/);
    await keys.press("Enter");
    await page.getByRole("table").first().waitFor();
    await keys.to(/^Imprimer/);
    await keys.press("Enter");
    await expect.poll(() => page.evaluate("window.prints")).toBe(1);

    await keys.to(/^L'écosystème/);
    await keys.press("Enter");
    const rows = page.getByRole("treegrid").getByRole("row");
    await rows.first().waitFor();
    await keys.to(/./, "row");
    await keys.press("ArrowRight");
    await page.locator("[aria-level='2']").first().waitFor();
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await page.waitForURL(/org=/);
    await keys.to(/^Diagnostic$/);
    await keys.press("Enter");
    await page.getByRole("combobox", { name: "Votre territoire" }).waitFor();
    await keys.to(/^Votre territoire/);
    await keys.type("vauclandre agglo");
    await page.getByRole("option", { name: /CA Vauclandre Agglomération/ }).waitFor();
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await page.getByRole("heading", { name: "Isolées, et à qui les présenter" }).waitFor({ timeout: patience });
    await keys.to(/^En tableau/);
    await keys.press("Enter");
    await page.getByRole("table").first().waitFor();
    await keys.to(/^Imprimer/, undefined, { back: true });
    await keys.press("Enter");
    await expect.poll(() => page.evaluate("window.prints")).toBe(2);
    expect(await page.evaluate("window.pointed")).toBe(0);
    expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
  }, 240_000);
});
