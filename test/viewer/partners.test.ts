import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

journeys("find partners", ({ visit }) => {
  test.each([
    ["desk", desk],
    ["phone", phone],
  ])("the first screen asks one question, at the %s, and axe finds nothing", async (_name, viewport) => {
    const { page, complaints, axe } = await visit("", viewport);
    await page.getByRole("heading", { level: 1, name: "Avec qui coopérer ?" }).waitFor();
    await page.getByText("organisations et").waitFor();
    expect(await axe()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
