import { expect, test } from "vitest";
import { journeys } from "../browser.js";

const star = "?org=W9Z1000123";

journeys("on paper", ({ visit }) => {
  test.each(["", "&intent=joint-project", "&intent=pool-means", "&intent=mix-publics&lang=en"])(
    "an answer%s is one page: names, reasons, where to start, and nothing of the screen",
    async (question) => {
      const { page, printed } = await visit(`${star}${question}`);
      await page.getByRole("article").first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("heading", { level: 1 }).filter({ visible: true }).count()).toBe(1);
      expect(await page.getByRole("article").first().isVisible()).toBe(false);
      // Three close ones; of bridges, none is sure enough to be printed.
      expect(await page.locator(".sheet h3").count()).toBe(3);
      expect(
        await page
          .locator(".sheet h2")
          .filter({ hasText: /Passerelles|Bridges/ })
          .count(),
      ).toBe(0);
      expect(await printed()).toBe(1);
    },
  );

  test("names that were kept for another question are on the page too", async () => {
    const { page, printed } = await visit(`${star}&intent=joint-project`);
    const first = page.getByRole("region", { name: "Proches" }).getByRole("article").first();
    const name = (await first.getByRole("heading", { level: 3 }).textContent()) ?? "";
    await page.getByRole("button", { name: `Retenir ${name}` }).click();
    await page.getByText("Parler d'une même voix").click();
    await page.getByRole("slider", { name: /complémentarité/ }).focus();
    await page.keyboard.press("Home");
    await page.getByText("5 km", { exact: true }).click();
    await page.waitForURL(/within=5/);
    await page.emulateMedia({ media: "print" });
    await page.locator(".sheet").getByText(name).first().waitFor();
    expect(await page.locator(".sheet h3").count()).toBe(1);
    expect(await printed()).toBe(1);
  });

  test("the diagnosis is one page", async () => {
    const { page, printed } = await visit("?screen=diagnosis&territory=9Z001");
    await page.getByRole("heading", { name: "Isolées, et à qui les présenter" }).waitFor({ timeout: 100_000 });
    expect(await printed()).toBe(1);
  });
});
