/** Pseudo codes of the register that name no commune. */
const pseudo = /^(00000|89999|99\d{3}|.{2}999)$/;

/**
 * Reads an INSEE commune code: five characters, `2A` and `2B` for Corsica; a lost leading zero is given back.
 * `undefined` for an empty, pseudo or malformed code; whether the commune exists is the gazetteer's to say.
 */
export function parseInseeCode(cell: string): string | undefined {
  const text = cell.trim().toUpperCase().replace(/\.0+$/, "");
  const padded = /^\d{4}$/.test(text) ? `0${text}` : text;
  return /^(\d{2}|2[AB]|\d[A-Z])\d{3}$/.test(padded) && !pseudo.test(padded) ? padded : undefined;
}

/** Département of a commune code or postcode: two characters, three overseas. */
export const departementOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);
