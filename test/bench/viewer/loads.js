import { freshPage, quantile } from "./page.js";

/** What is waited for. An empty page is one paragraph, from the same server's address. */
const screens = [
  { name: "empty page", address: "/empty", told: "vide" },
  { name: "first screen", address: "/", told: "organisations et" },
  { name: "first partners", address: "/?org=W9Z1000123", told: "En voir 5 de plus" },
  { name: "ecosystem", address: "/?screen=ecosystem", told: "liens dessinés" },
];

/**
 * How long each screen takes to be there, with nothing in the cache and then with everything, interleaved.
 * @param {import("playwright-core").Browser} browser @param {{ url: string, token: string }} server @param {number} rounds
 */
export async function measureLoads(browser, { url, token }, rounds) {
  /** @type {Map<string, { cold: number[], warm: number[] }>} */
  const times = new Map(screens.map(({ name }) => [name, { cold: [], warm: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const { name, address, told } of screens) {
      const page = await freshPage(browser, token);
      await page.route("**/empty", (route) => route.fulfill({ contentType: "text/html", body: "<p>vide" }));
      for (const state of /** @type {const} */ (["cold", "warm"])) {
        const start = performance.now();
        await page.goto(url + address, { waitUntil: "commit" });
        await page.getByText(told).first().waitFor();
        times.get(name)?.[state].push(performance.now() - start);
      }
      await page.context().close();
    }
  const empty = times.get("empty page");
  console.log("\n| screen | cold, ms | × empty | warm, ms | × empty |\n|---|---|---|---|---|");
  for (const [name, { cold, warm }] of times) {
    const cells = [cold, warm].flatMap((own, at) => {
      const base = quantile((at === 0 ? empty?.cold : empty?.warm) ?? []);
      return [quantile(own).toFixed(0), (quantile(own) / base).toFixed(1)];
    });
    console.log(`| ${[name, ...cells].join(" | ")} |`);
  }
}
