// Rows to bytes.

/** By code units, so that no locale of the machine can change the order. @param {string} one @param {string} other */
export function byText(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The cp1252 characters outside Latin-1 that French needs. */
const CP1252 = new Map([
  ["€", 0x80],
  ["’", 0x92],
  ["–", 0x96],
  ["Œ", 0x8c],
  ["œ", 0x9c],
]);

/**
 * @param {string} text
 * @param {"latin1" | "cp1252"} encoding latin1 keeps U+0080 to U+009F as they are, as real files do
 */
export function singleBytes(text, encoding) {
  return Buffer.from(
    Array.from(text, (character) => {
      const special = encoding === "cp1252" ? CP1252.get(character) : undefined;
      const code = special ?? /** @type {number} */ (character.codePointAt(0));
      if (code > 0xff) throw new Error(`${JSON.stringify(character)} does not fit ${encoding}`);
      return code;
    }),
  );
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @param {{ separator: string, quote?: "all" | "needed" | "all-but-header", end?: string }} options
 */
export function table(rows, { separator, quote = "needed", end = "\n" }) {
  const risky = new RegExp(`["\\r\\n${separator}]`, "u");
  return rows
    .map((row, at) =>
      row
        .map((cell) => {
          const always = quote === "all" || (quote === "all-but-header" && at > 0);
          return always || risky.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        })
        .join(separator),
    )
    .map((line) => line + end)
    .join("");
}
