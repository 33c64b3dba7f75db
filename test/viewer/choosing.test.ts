import { readFileSync } from "node:fs";
import type { NetworkColumns } from "@maillage/server/answers/network.js";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { journeys } from "./browser.js";

const count = /organisations et .* liens dessinés/;
const chosen = /^(.*) organisations choisies$/;

const whole = (text: string | null | undefined) => Number((text ?? "").replace(/\D/g, ""));

/** Keeps what a choice of the menu hands over, as text. */
async function download(page: Page, format: string): Promise<string> {
  await page.getByRole("button", { name: "Télécharger" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: format }).click();
  return readFileSync(await (await coming).path(), "latin1");
}

/** Colours of the legend with their counts, as the page shows them. */
const legendOf = (legend: Locator) =>
  legend.getByRole("listitem").evaluateAll((items) =>
    items.map((item) => {
      const mark = item.querySelector("i") as unknown as { style: { background: string } };
      return [mark.style.background, item.querySelector("small")?.textContent] as const;
    }),
  );

journeys("choose organisations together, and keep what is seen", ({ visit, analyse }) => {
  test("drawn around with Shift, counted, told what they share, saved; Escape leaves", async () => {
    await analyse();
    const { page, axe, complaints } = await visit("?screen=ecosystem");
    await page.getByText(count).waitFor();
    const { x, y, width, height } = (await page.locator(".eco-picture").boundingBox()) as NonNullable<
      Awaited<ReturnType<Locator["boundingBox"]>>
    >;
    const corners = [
      [0.45, 0.45],
      [0.6, 0.45],
      [0.6, 0.6],
      [0.45, 0.6],
    ].map(([across, down]) => [x + width * (across as number), y + height * (down as number)] as const);
    await page.keyboard.down("Shift");
    await page.mouse.move(...(corners[0] as [number, number]));
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const title = page.getByRole("heading", { level: 2, name: chosen });
    await title.waitFor();
    await page.waitForURL(/chosen=/);
    const many = whole(await title.textContent());
    expect(many).toBeGreaterThan(1);
    expect(await axe()).toEqual([]);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Enregistrer la liste" }).click();
    const lines = readFileSync(await (await coming).path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(many + 1);
    await page.keyboard.press("Escape");
    await title.waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?screen=ecosystem");
    expect(complaints).toEqual([]);
  });

  test("by keyboard: a group from the list, then one more; a reload brings them back", async () => {
    await analyse();
    const { page } = await visit("?screen=ecosystem&territory=000002022");
    const rows = page.getByRole("treegrid").getByRole("row");
    await rows.first().waitFor();
    await rows.last().focus();
    await page.keyboard.press("Enter");
    const take = page.getByRole("button", { name: /Choisir les .* du groupe/ });
    await take.focus();
    await page.keyboard.press("Enter");
    const title = page.getByRole("heading", { level: 2, name: /organisations? choisies?$/ });
    await title.waitFor();
    const before = whole(await title.textContent());
    await page.getByRole("combobox", { name: "Trouver dans le réseau" }).fill("epicerie du faub");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ajouter au choix" }).press("Enter");
    await expect.poll(async () => whole(await title.textContent())).toBe(before + 1);
    await page.reload();
    await expect.poll(async () => whole(await title.textContent())).toBe(before + 1);
  });

  test("GEXF: as many nodes of each colour as the legend says, where the screen has them", async () => {
    await analyse();
    const { page } = await visit("?screen=ecosystem&layout=map&color=sector&territory=000002022");
    await page.getByText(count).waitFor();
    const drawn = ((await page.getByText(count).textContent()) ?? "").match(/^(.*) organisations et (.*) liens/);
    const legend = await legendOf(page.getByRole("region", { name: "Légende" }));
    const text = await download(page, "GEXF");
    const nodes = [...text.matchAll(/<node id="(.*?)".*?<\/node>/gs)];
    expect(nodes).toHaveLength(whole(drawn?.[1]));
    expect(text.match(/<edge /g)).toHaveLength(whole(drawn?.[2]));
    const colours = new Map<string, number>();
    for (const [node] of nodes) {
      const [, ...channels] = /<viz:color r="(\d+)" g="(\d+)" b="(\d+)"\/>/.exec(node) ?? [];
      const colour = `rgb(${channels.join(", ")})`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    expect(Object.fromEntries(colours)).toEqual(
      Object.fromEntries(legend.map(([colour, told]) => [colour, whole(told)])),
    );

    const network = await page.evaluate<NetworkColumns>("fetch('/api/network?layout=map').then((it) => it.json())");
    const placeOf = new Map(network.nodes.id.map((id, place) => [id, place]));
    const drawnAt = nodes.map(([node, id = ""]) => {
      const [, across, up] = /<viz:position x="(.*?)" y="(.*?)"\/>/.exec(node) ?? [];
      const place = placeOf.get(id) as number;
      return [Number(across) / (network.nodes.x[place] as number), Number(up) / (network.nodes.y[place] as number)];
    });
    const unit = drawnAt[0]?.[0] as number;
    for (const ratio of drawnAt.flat()) expect(ratio).toBeCloseTo(unit, 6);
  });

  test("outlines that the server has stand beneath the map, in the legend and in the file", async () => {
    await analyse();
    const { page, axe } = await visit("?screen=ecosystem");
    // Made up, like the territory.
    const rings = [[1600, 46_400, 1800, 46_400, 1800, 46_700, 1600, 46_700, 1600, 46_400]];
    await page.route("**/api/outlines", (route) =>
      route.fulfill({ json: { outlines: [{ code: "9Z001", name: "Vauclandre", rings }] } }),
    );
    const legend = page.getByRole("region", { name: "Légende" });
    await page.getByText(count).waitFor();
    expect(await legend.getByText("contour d'une commune").count()).toBe(0);
    await page.getByText("Sur la carte").click();
    await legend.getByText("contour d'une commune").waitFor();
    const painted =
      "document.querySelector('canvas.outlines').getContext('2d').getImageData(0, 0, 4000, 4000).data.some(Boolean)";
    await expect.poll(() => page.evaluate(painted)).toBe(true);
    expect(await axe()).toEqual([]);
    expect(await download(page, "SVG")).toMatch(/<path d="M[^"]*Z" fill="#f6f1e6"/);
  });

  test("SVG and PNG: the picture with its legend", async () => {
    await analyse();
    const { page, complaints } = await visit("?screen=ecosystem&territory=000002022");
    await page.getByText(count).waitFor();
    const drawn = whole(((await page.getByText(count).textContent()) ?? "").match(/^(.*) organisations/)?.[1]);
    const svg = await download(page, "SVG");
    expect(svg.match(/<circle[^>]*stroke="#[0-9a-f]{6}"\/>/g)).toHaveLength(drawn);
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThan(1);
    const png = await download(page, "PNG");
    expect(png.slice(1, 4)).toBe("PNG");
    expect(png.length).toBeGreaterThan(50_000);
    expect(complaints).toEqual([]);
  });
});
