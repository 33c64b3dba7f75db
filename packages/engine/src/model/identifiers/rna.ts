declare const brand: unique symbol;
export type Rna = string & { readonly [brand]: "rna" };

/** W, then the département and the greffe (a letter may stand in third place: W2A…), then six digits. */
const shape = /^W[0-9][0-9A-Z][0-9A-Z][0-9]{6}$/;

/** True for a national number of an association. */
export const isRna = (text: string): text is Rna => shape.test(text);

/** Reads an RNA number as people write it (lower case, spaces); `undefined` when it is none. */
export function parseRna(cell: string): Rna | undefined {
  const text = cell.replace(/[\s\u00a0]/g, "").toUpperCase();
  return isRna(text) ? text : undefined;
}

/** The first RNA number inside a longer text, as the `observation` of moved associations holds it. */
export function findRna(text: string): Rna | undefined {
  const found = /(?:^|[^0-9A-Z])(W[0-9][0-9A-Z][0-9A-Z][0-9]{6})(?![0-9])/.exec(text.toUpperCase());
  return found?.[1] as Rna | undefined;
}

/** Reads a number of before the W-numbers: free form, kept in upper case without inner spaces. */
export function parseFormerRna(cell: string): string | undefined {
  const text = cell.replace(/[\s\u00a0]/g, "").toUpperCase();
  return text === "" || /^0+$/.test(text) ? undefined : text;
}

/** Département, a letter or digit of the prefecture, a running number: what a number of before the W-numbers looks like. */
const formerShape = /^\d{2,3}[A-Z0-9]\d?[A-Z]?\d{6,}$/i;

/** True for an id that can only be a number of before the W-numbers. */
export const isFormerRna = (text: string): boolean => formerShape.test(text);
