import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What has the focus. */
interface Focused {
  readonly name: string;
  readonly role: string;
  /** False while nothing shows where one is, or it is out of the window. */
  readonly isSeen: boolean;
  /** The page itself: one has left what can be reached, or it went away. */
  readonly isPage: boolean;
}

/** Told in the page: who has the focus, and whether one sees it. */
const look = `(() => {
  const element = document.activeElement ?? document.body;
  const ringed = [element, element.closest("[data-focus-visible]")].filter(Boolean);
  const hasRing = ringed.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });
  // Titles and the page's content are gone to, not acted on: the base styles say so.
  const isPlace = element.matches("h1, h2, main, [role='dialog']");
  const around = element.closest("[data-focus-visible]") ?? element;
  const { top, bottom, left, right } = around.getBoundingClientRect();
  const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const named = (element.getAttribute("aria-labelledby") ?? "").split(/\\s+/).map((id) => document.getElementById(id));
  const labels = [...named, ...(element.labels ?? [])].map((label) => label?.textContent ?? "").join(" ").trim();
  return {
    name: (element.getAttribute("aria-label") ?? (labels || element.textContent) ?? "").replace(/\\s+/g, " ").trim(),
    role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
    isSeen: (hasRing || isPlace) && isInside,
    isPage: element === document.body,
  };
})()`;

/** Keys only: whatever a mouse or a finger would do is counted, and must stay at none. */
export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on by Tab, or back, until something of that name has the focus. */
  to(name: RegExp, role?: string, options?: { readonly back?: boolean }): Promise<void>;
  focused(): Promise<Focused>;
}

/** Further than this nobody goes by Tab. */
const mostSteps = 160;

/** Counts what is no key; to be called before the page is opened again. */
export const watchPointers = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    window.pointed = 0;
    window.prints = 0;
    window.print = () => void window.prints++;
    for (const kind of ["pointerdown", "mousedown", "touchstart", "wheel"])
      addEventListener(kind, () => void window.pointed++, { capture: true, passive: true });
  `);

export function keyboardOf(page: Page): Keyboard {
  const focused = () => page.evaluate<Focused>(look);
  async function press(key: string) {
    await page.keyboard.press(key);
    // A dialog that opens, or a screen, takes the focus a moment later.
    await page.waitForTimeout(30);
    const now = await focused();
    if (!now.isPage) await expect.poll(async () => (await focused()).isSeen, { message: now.name }).toBe(true);
  }
  return {
    press,
    type: (text) => page.keyboard.type(text),
    focused,
    async to(name, role, { back = false } = {}) {
      const passed: string[] = [];
      for (let step = 0; step < mostSteps; step++) {
        const now = await focused();
        if (name.test(now.name) && (role === undefined || role === now.role)) return;
        passed.push(now.name.slice(0, 40));
        await press(back ? "Shift+Tab" : "Tab");
      }
      throw new Error(`no ${name} by Tab; passed: ${passed.join(" | ")}`);
    },
  };
}
