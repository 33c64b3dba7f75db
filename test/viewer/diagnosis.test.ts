import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { desk, journeys, phone } from "./browser.js";

const screen = "?screen=diagnosis";
/** The EPCI of the demo's main town. */
const report = `${screen}&territory=000002014`;

/** How long the demo's diagnosis may take on a busy machine, milliseconds. */
const patience = 60_000;

journeys("diagnosis", ({ visit }) => {
  test(
    "from a name to a report: made when it was not there, followed, read, kept, on one page",
    async () => {
      const { page, complaints, axe } = await visit(screen);
      await page.getByRole("heading", { level: 1, name: "Diagnostic d'un territoire" }).waitFor();
      expect(await axe()).toEqual([]);
      await page.getByRole("combobox", { name: "Votre territoire" }).fill("vauclandre agglo");
      await page.getByRole("option", { name: /CA Vauclandre Agglomération/ }).click();
      await page.getByRole("progressbar").waitFor();
      expect(await axe()).toEqual([]);
      const isolated = page.getByRole("heading", { name: "Isolées, et à qui les présenter" });
      await isolated.waitFor({ timeout: patience });
      const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
      expect(titles.slice(0, 3)).toEqual([
        "Ce que nous savons d'elles",
        "En bref",
        "Plus ou moins présent qu'ailleurs",
      ]);
      await page.getByText(/^Fait le/).waitFor();
      // Each isolated organisation, and two to meet first, lead to the first screen.
      const first = page.locator(".introductions > li").first();
      expect(await first.getByRole("link").count()).toBe(3);
      expect(await first.getByRole("link").first().getAttribute("href")).toMatch(/^\?org=/);
      const kept = page.waitForEvent("download");
      await page.getByRole("button", { name: "Télécharger le texte" }).click();
      const text = readFileSync(await (await kept).path(), "utf8");
      expect(text).toMatch(/^# Diagnostic : CA Vauclandre Agglomération/);
      const data = page.waitForEvent("download");
      await page.getByRole("button", { name: "Télécharger les données" }).click();
      const parsed = JSON.parse(readFileSync(await (await data).path(), "utf8")) as { territory: { name: string } };
      expect(parsed.territory.name).toBe("CA Vauclandre Agglomération");
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
    },
    2 * patience,
  );

  test.each([
    ["desk", desk],
    ["phone", phone],
  ])(
    "as a chart and as a table, fields and publics, at the %s: axe finds nothing, nothing sticks out",
    async (_name, viewport) => {
      const { page, axe } = await visit(report, viewport);
      const chart = page.getByRole("img", { name: /^Plus présents/ });
      await chart.waitFor({ timeout: patience });
      expect(await axe()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await page.getByRole("radio", { name: "Les publics" }).check({ force: true });
      await page.getByRole("button", { name: "En tableau" }).click();
      await page.getByRole("table").getByRole("row", { name: /jeun/i }).first().waitFor();
      expect(await axe()).toEqual([]);
      expect(new URL(page.url()).searchParams.get("table")).toBe("1");
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      await expect.poll(axe).toEqual([]);
    },
    2 * patience,
  );

  test("what was made is offered at once to who comes after", async () => {
    const { page } = await visit(screen);
    await page
      .getByRole("region", { name: "Déjà faits" })
      .getByRole("link", { name: /CA Vauclandre/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "CA Vauclandre Agglomération" }).waitFor();
  });

  test("who may not ask for one is told whom to ask", async () => {
    const { page, axe } = await visit("");
    await page.context().clearCookies();
    await page.route("**/api/session", (route) =>
      route.fulfill({
        json: {
          user: { name: "ana", role: "reader" },
          may: { write: false, overlap: false },
          csrf: null,
          expires: null,
        },
      }),
    );
    await page.route("**/api/diagnosis/**", (route) =>
      route.fulfill({ status: 404, contentType: "application/problem+json", json: { code: "no-analysis" } }),
    );
    await page.evaluate(`location.search = "${screen}&territory=9Z005"`);
    await page.getByText("Ce diagnostic n'a pas encore été fait").waitFor();
    expect(await axe()).toEqual([]);
  });

  test("a diagnosis that cannot be made says why, once, and offers to try again", async () => {
    const { page } = await visit(`${screen}&territory=nowhere`);
    await page.getByRole("alert").waitFor({ timeout: patience });
    await page.getByRole("button", { name: "Réessayer" }).waitFor();
  });
});
