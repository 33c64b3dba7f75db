import { existsSync } from "node:fs";
import axe from "axe-core";
import { afterAll, beforeAll, describe, onTestFinished, test } from "vitest";
import { chromium, type Browser, type Page } from "playwright-core";
import { openViewerServer, type ViewerServer } from "./viewer-server.js";

/** How long the demo may take to be ready on a busy machine, milliseconds. */
const patience = 120_000;

/** Where Debian, and who says otherwise, put Chromium. */
const executablePath = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

/** Set where a journey that is not made is a failure: a machine that was prepared for them. */
const isRequired = process.env["MAILLAGE_BROWSER"] === "required";

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
export const desk: Viewport = { width: 1440, height: 900 };
export const phone: Viewport = { width: 390, height: 844 };
/** A laptop at 200 %. */
export const twice: Viewport = { width: 720, height: 450 };

/** A page of the viewer, and what it complained of. */
export interface Visit {
  readonly page: Page;
  /** Errors of the page and of its policy, so far. */
  readonly complaints: readonly string[];
  /** What axe finds wrong, as `rule: selector`. */
  axe(): Promise<readonly string[]>;
  /** How far the page sticks out of its window on the right, pixels. */
  overflow(): Promise<number>;
  /** Pages of paper that it prints on. */
  printed(): Promise<number>;
}

interface VisitOptions {
  readonly language?: string;
  /** Whether things may move. */
  readonly motion?: boolean;
}

interface Journey {
  /** Has the network worked out. */
  analyse(): Promise<void>;
  /** Notes that these were introduced to each other. */
  introduce(one: string, other: string, intent: string): Promise<void>;
  visit(address: string, viewport?: Viewport, options?: VisitOptions): Promise<Visit>;
}

/**
 * Journeys in a real browser; skipped, and said so, where there is none, unless one is required.
 * @param files what the server holds; the demo when left out
 */
export function journeys(title: string, tell: (journey: Journey) => void, files?: readonly string[]): void {
  if (executablePath === undefined && isRequired)
    test(title, () => {
      throw new Error("no Chromium, though MAILLAGE_BROWSER=required: this journey was not made");
    });
  else if (executablePath === undefined)
    console.warn(`\n!! SKIPPED: ${title}. No Chromium here: apt-get install chromium, or set CHROMIUM to its path.\n`);
  describe.skipIf(executablePath === undefined)(title, () => {
    let browser: Browser | undefined;
    let entrance = "";
    let opened: ViewerServer | undefined;
    beforeAll(async () => {
      opened = await openViewerServer(files);
      ({ entrance } = opened);
      browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        chromiumSandbox: false,
        args: [
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
        ],
      });
    }, patience);
    afterAll(async () => {
      await browser?.close();
      await opened?.close();
    });
    tell({
      analyse: async () => opened?.analyse(),
      introduce: async (...noted) => opened?.introduce(...noted),
      async visit(address, viewport = desk, { language = "fr-FR", motion = false } = {}) {
        const context = await (browser as Browser).newContext({
          viewport,
          locale: language,
          reducedMotion: motion ? "no-preference" : "reduce",
          hasTouch: viewport.width < 600,
        });
        onTestFinished(() => context.close());
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on("pageerror", ({ message }) => complaints.push(message));
        page.on("console", (message) => {
          if (message.type() === "error") complaints.push(message.text());
        });
        await page.goto(entrance + address.replace(/^\?/, "&"));
        return {
          page,
          complaints,
          overflow: async () => Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth")),
          async printed() {
            const paper = await page.pdf({ preferCSSPageSize: true });
            return (paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
          },
          async axe() {
            // The policy of the page refuses a script element: the source is evaluated.
            await page.evaluate(axe.source);
            const found = await page.evaluate(async () => {
              const inPage = globalThis as unknown as { readonly axe: typeof axe };
              return (await inPage.axe.run()).violations;
            });
            return found.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
            );
          },
        };
      },
    });
  });
}
