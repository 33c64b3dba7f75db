import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shared } from "../journeys/run-maillage.js";
import { journeys, phone } from "../viewer/browser.js";

const register = join(shared, "rna-import-2022-11/rna_import_20221101_dpt_66.csv.gz");

if (existsSync(register))
  journeys(
    "find partners among the associations of Pyrénées-Orientales",
    ({ visit }) => {
      test("a few letters, a card of the register, two lists with reasons, and one page of paper", async () => {
        const { page, complaints, axe, overflow, printed } = await visit("");
        await page.getByRole("combobox").fill("judo club");
        await page.getByRole("option", { name: /judo/i }).first().click();
        await page.getByRole("article").first().waitFor();
        const shown = (list: string) => page.getByRole("region", { name: list }).getByRole("article").count();
        expect(await shown("Proches")).toBe(5);
        expect(await shown("Passerelles")).toBeLessThanOrEqual(3);
        const reasons = page.getByRole("list", { name: "Pourquoi la rencontrer" });
        expect(await reasons.first().getByRole("listitem").count()).toBeGreaterThan(0);
        expect(await axe()).toEqual([]);
        expect(await printed()).toBe(1);
        await page.setViewportSize(phone);
        expect(await overflow()).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });

      test("a search that finds nothing says what to try", async () => {
        const { page } = await visit("");
        await page.getByRole("combobox").fill("zzqx wvkj");
        await page.getByText("Aucune organisation ne correspond").waitFor();
      });
    },
    [register],
  );
else test.skip(`find partners among real associations: ${register} is not here`, () => undefined);
