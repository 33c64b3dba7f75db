import { seededRandom } from "../../../packages/engine/dist/arrays/random.js";
import { freshPage } from "./page.js";

const organisations = ["W9Z1000123", "W9Z1000131", "W9Z1000142", "W9Z1000259", "W9Z1000335"];

/** Where one may be. */
const addresses = [
  ...organisations.map((id) => `/?org=${id}`),
  "/?screen=ecosystem",
  "/?screen=ecosystem&layout=map&color=sector",
  ...organisations.map((id) => `/?screen=ecosystem&org=${id}&steps=1`),
  "/?screen=overlaps",
  "/?screen=method",
];

/** A size, megabytes. @param {number} bytes */
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

/**
 * Clicks at random for long, within one page that is never left, and tells what the page holds, after what nobody needs
 * was taken away.
 * @param {import("playwright-core").Browser} browser @param {{ url: string, token: string }} server @param {number} actions
 */
export async function measureMemory(browser, { url, token }, actions) {
  const page = await freshPage(browser, token);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(`${url}/?screen=ecosystem`);
  await page.locator(".eco-count", { hasText: "liens dessinés" }).waitFor();
  const random = seededRandom(11);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  /** Goes to an address as a link of the page would. @param {string} address */
  const go = (address) =>
    page.evaluate(
      `history.pushState({ at: -1 }, "", ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent("popstate", { state: null }))`,
    );
  /** Presses what can be pressed, whatever it is: but what would leave the page, ask for a file or write. */
  const press = () =>
    page.evaluate(`(() => {
      const all = [...document.querySelectorAll("main button, main [role=radio], main input[type=checkbox], main input[type=radio], .banner-tools button")]
        .filter((it) => !it.disabled && it.offsetParent !== null && !/Télécharger|Enregistrer|Imprimer|Calculer|Corriger|Copier/.test(it.getAttribute("aria-label") ?? it.textContent));
      all[Math.floor(${random()} * all.length)]?.click();
    })()`);
  const hand = async () => {
    const box = await page.locator(".eco-picture, main").first().boundingBox();
    if (!box) return;
    await page.mouse.move(box.x + box.width * random(), box.y + Math.min(800, box.height) * random());
    if (random() < 0.5) await page.mouse.wheel(0, random() < 0.5 ? -200 : 200);
  };
  const acts = [
    press,
    press,
    press,
    hand,
    hand,
    () => page.keyboard.press("Escape"),
    () => go(/** @type {string} */ (addresses[below(addresses.length)])),
  ];
  console.log("\n| actions | heap, MB | DOM nodes | listeners | documents |\n|---|---|---|---|---|");
  const tell = async (/** @type {number} */ done) => {
    // The same place each time: screens are not equally large.
    await page.keyboard.press("Escape");
    await go("/?screen=ecosystem");
    await page.locator(".eco-count", { hasText: "liens dessinés" }).waitFor();
    await page.waitForTimeout(1500);
    for (let time = 0; time < 3; time++) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    console.log(
      `| ${[done, megabytes(of("JSHeapUsedSize")), of("Nodes"), of("JSEventListeners"), of("Documents")].join(" | ")} |`,
    );
  };
  for (let done = 0; done < actions; done++) {
    if (done % Math.ceil(actions / 5) === 0) await tell(done);
    await acts[below(acts.length)]?.();
    await page.waitForTimeout(25);
  }
  await tell(actions);
  await page.context().close();
}
