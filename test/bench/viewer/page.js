import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const executablePath = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

export const launch = () =>
  chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), chromiumSandbox: false });

/**
 * A page with nothing in its cache that the server knows.
 * @param {import("playwright-core").Browser} browser @param {string} token
 */
export async function freshPage(browser, token) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "fr-FR",
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  return context.newPage();
}

/** The middle one, or what a share of them stay below. @param {readonly number[]} values */
export function quantile(values, share = 0.5) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
