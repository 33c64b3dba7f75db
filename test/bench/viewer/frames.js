import { bigNetwork } from "./big-network.js";
import { freshPage, quantile } from "./page.js";

/** In the page: times between frames until they are asked for. */
const watch = `globalThis.frames_ = []; (function next(before) {
  requestAnimationFrame((now) => { globalThis.frames_.push(now - before); next(now); });
})(performance.now());`;

/**
 * Times between frames while a hand moves a network of this size, points at it and comes near it.
 * @param {import("playwright-core").Browser} browser @param {{ url: string, token: string }} server
 */
export async function measureFrames(browser, { url, token }, order = 20_000, size = 200_000) {
  const page = await freshPage(browser, token);
  const body = JSON.stringify(bigNetwork(order, size));
  await page.route("**/api/network?*", (route) => route.fulfill({ contentType: "application/json", body }));
  const start = performance.now();
  await page.goto(`${url}/?screen=ecosystem&ties=membership,cooperation,funding,affinity`);
  await page.locator(".eco-count", { hasText: "liens dessinés" }).waitFor({ timeout: 120_000 });
  const ready = performance.now() - start;
  // The first picture is uploaded to the graphics card, here to the processor that plays it.
  await page.waitForTimeout(4000);
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (
    await page.locator(".eco-picture").boundingBox()
  );
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const renderer = await page.evaluate(`(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    return gl.getParameter(gl.getExtension("WEBGL_debug_renderer_info").UNMASKED_RENDERER_WEBGL);
  })()`);
  console.log(`\n${order} nodes, ${size} edges; counted ${ready.toFixed(0)} ms after the address; ${renderer}`);
  console.log("\n| while | frames a second | median, ms | 95 %, ms | slowest, ms |\n|---|---|---|---|---|");
  await page.evaluate(watch);
  /** @param {string} name @param {() => Promise<unknown>} act */
  const measure = async (name, act) => {
    await page.evaluate("globalThis.frames_.length = 0");
    await act();
    /** @type {number[]} */
    const frames = await page.evaluate("globalThis.frames_.slice()");
    const total = frames.reduce((sum, frame) => sum + frame, 0);
    const cells = [quantile(frames), quantile(frames, 0.95), Math.max(...frames)].map((cell) => cell.toFixed(0));
    console.log(`| ${[name, ((1000 * frames.length) / total).toFixed(1), ...cells].join(" | ")} |`);
  };
  await measure("nothing moves", () => page.waitForTimeout(2000));
  await measure("panning", async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 150; step++) {
      await page.mouse.move(x + 120 * Math.sin(step / 12), y + 90 * Math.cos(step / 9));
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  });
  await page.waitForTimeout(1500);
  await measure("coming near and going far", async () => {
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, step < 6 ? -240 : 240);
      await page.waitForTimeout(250);
    }
  });
  await page.waitForTimeout(1500);
  await measure("pointing", async () => {
    for (let step = 0; step < 80; step++) {
      await page.mouse.move(x + 3 * step - 120, y + 40 * Math.sin(step));
      await page.waitForTimeout(16);
    }
  });
  for (const [name, label] of [
    ["colouring by kind", "Sorte"],
    ["colouring by group", "Groupe"],
  ])
    await measure(/** @type {string} */ (name), async () => {
      await page.getByRole("button", { name: /Couleur/ }).click();
      await page.getByRole("option", { name: /** @type {string} */ (label) }).click();
      await page.waitForTimeout(1000);
    });
  await page.context().close();
}
