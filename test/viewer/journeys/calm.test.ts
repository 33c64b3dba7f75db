import { expect, test } from "vitest";
import { journeys } from "../browser.js";

const star = "?org=W9Z1000123";

/** Whether anything moves for longer than one notices, looked at while ranks change. */
const isMoving = `new Promise((tell) => {
  let moved = false;
  const end = performance.now() + 1500;
  const look = () => {
    moved ||= document.getAnimations().some(
      (each) => each.playState === "running" && Number(each.effect.getComputedTiming().duration) > 20,
    );
    if (performance.now() < end) requestAnimationFrame(look);
    else tell(moved);
  };
  look();
})`;

journeys("without hurry, and without a network", ({ visit }) => {
  test.each([
    [true, "who wants it sees ranks glide"],
    [false, "for who wants less motion nothing moves"],
  ])("motion %s: %s", async (motion) => {
    const { page } = await visit(star, undefined, { motion });
    await page.getByRole("article").first().waitFor();
    const slider = page.getByRole("slider", { name: /complémentarité/ });
    await slider.focus();
    const watched = page.evaluate(isMoving);
    await page.keyboard.press("End");
    expect(await watched).toBe(motion);
  });

  test("the network goes while one corrects: what was typed stays, and is saved once it is back", async () => {
    const { page, axe } = await visit(star);
    await page.getByRole("article").first().waitFor();
    await page.getByRole("button", { name: "Corriger : son objet" }).click();
    const dialog = page.getByRole("dialog", { name: "Corriger son objet" });
    const field = dialog.getByRole("textbox");
    await field.fill("Jardiner ensemble, et le dire.");
    await page.context().setOffline(true);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await dialog.getByRole("alert").getByText("Rien n'a été enregistré").waitFor();
    expect(await field.inputValue()).toBe("Jardiner ensemble, et le dire.");
    expect(await axe()).toEqual([]);
    await page.context().setOffline(false);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await dialog.waitFor({ state: "detached", timeout: 60_000 });
    await page.getByText("Jardiner ensemble, et le dire.").first().waitFor();
  });

  test("the network goes before a question: names stay, the page says so and goes on once it is back", async () => {
    const { page } = await visit(star);
    await page.getByRole("article").first().waitFor();
    const names = await page.getByRole("article").count();
    await page.context().setOffline(true);
    await page.getByText("Parler d'une même voix").click();
    await page.getByRole("alert").getByText("Le serveur ne répond pas").waitFor();
    expect(await page.getByRole("article").count()).toBe(names);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(page.url()).toContain("intent=speak-together");
  });
});
