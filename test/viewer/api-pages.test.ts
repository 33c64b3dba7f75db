import { expect, test } from "vitest";
import { journeys } from "./browser.js";

journeys("the pages of the API", ({ visit }) => {
  test("list the routes and open one, under the policy of the server", async () => {
    const { page } = await visit("");
    await page.goto(new URL("/api/docs", page.url()).href);
    await page.getByText("Organisations as one types, with filters").click();
    await page.getByText("Parameters").first().waitFor();
    expect(await page.locator(".opblock").count()).toBeGreaterThan(40);
    expect(await page.title()).toBe("Maillage, API");
  });
});
