import type { Page } from "playwright-core";

/** Families and sizes of letters that a reader's machine may put in place of ours. */
export const letterings = {
  shipped: "",
  /** As DejaVu Sans and Verdana: a fifth wider than ours. */
  wide: `:root { --sans: "DejaVu Sans", Verdana, sans-serif; --serif: "DejaVu Serif", Georgia, serif; }`,
  /** Letters 15 % larger in a window that stays as it is, as when only text is enlarged. */
  large: `:root { font-size: 115%; }`,
} as const;

export type Lettering = keyof typeof letterings;

/** Puts other letters on the page: a sheet that is constructed is no style element, and the policy lets it be. */
export async function letter(page: Page, lettering: Lettering): Promise<void> {
  await page.evaluate(`(async () => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(${JSON.stringify(letterings[lettering])});
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
    // What watches its size answers a frame or two later.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  })()`);
}

/** How wide "Mises en relation" stands in a family, pixels of 100 a letter. */
export const widthIn = async (page: Page, family: string): Promise<number> =>
  Number(
    await page.evaluate(`(() => {
      const context = document.createElement("canvas").getContext("2d");
      context.font = ${JSON.stringify(`100px ${family}, monospace`)};
      return context.measureText("Mises en relation").width;
    })()`),
  );

const seek = `(() => {
  const found = new Set();
  const tell = (fault, node, by) => found.add(fault + ' "' + node.textContent.trim().slice(0, 40) + '" ' + Math.round(by));
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) found.add("the page sticks out by " + (page.scrollWidth - innerWidth));

  // The boxes of every text that is seen: one a line.
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (parent.closest(".skip, .landmarks, svg, select, noscript")) continue;
    // What stands above the page, or stays in its place while the page moves, may hide what is below it.
    let isAbove = false;
    let block;
    let holder;
    let isHidden = false;
    // Boxes that one sees: with a border, or a ground of their own.
    const boxes = [];
    for (let each = parent; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      isAbove ||= style.position === "fixed" || style.position === "sticky";
      isHidden ||= style.clipPath !== "none";
      if (!block && style.display !== "inline") block = each;
      const isBox = parseFloat(style.borderRightWidth) > 0 || !/^rgba\\(.*, 0\\)$/.test(style.backgroundColor);
      if (!holder && (each === block || (isBox && style.display !== "inline"))) boxes.push(each);
      if (!holder && each !== page && each !== document.body && style.overflowX !== "visible") holder = each;
    }
    if (isHidden) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 2) continue;
      for (const each of boxes) {
        const box = each.getBoundingClientRect();
        if (each === holder) continue;
        if (right > box.right + 1) tell("beyond its box", node, right - box.right);
        if (left < box.left - 1) tell("before its box", node, box.left - left);
      }
      if (!holder && right > innerWidth + 1) tell("beyond the window", node, right - innerWidth);
      if (!holder && left < -1) tell("before the window", node, -left);
      if (isAbove) continue;
      // Of what is cut, only what is seen.
      const edge = holder?.getBoundingClientRect();
      const seen = edge
        ? { left: Math.max(left, edge.left), right: Math.min(right, edge.right), top: Math.max(top, edge.top), bottom: Math.min(bottom, edge.bottom) }
        : { left, right, top, bottom };
      if (seen.right > seen.left && seen.bottom > seen.top) lines.push({ node, ...seen });
    }
  }

  // Letters over letters: where small ones stand, without what rises above or hangs below them.
  const body = ({ top, bottom }) => [top + 0.3 * (bottom - top), bottom - 0.25 * (bottom - top)];
  lines.sort((one, other) => one.top - other.top);
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (other.top > one.bottom) break;
      const [[top, bottom], [from, to]] = [body(one), body(other)];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (one.node !== other.node && Math.min(bottom, to) > Math.max(top, from) && across > 2)
        tell("over another", one.node, across), tell("over another", other.node, across);
    }
  return [...found];
})()`;

/**
 * What does not hold in its place: the page wider than its window; a text that passes its box, or the window where nothing
 * scrolls to it; a text that stands over another.
 */
export const stickingOut = (page: Page): Promise<readonly string[]> => page.evaluate<string[]>(seek);
