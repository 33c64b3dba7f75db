import type { Vocabulary } from "./vocabulary.js";

/**
 * The objet social code of a NAF code, as `data/naf-sectors.csv` matches them: by the longest prefix.
 * @param code `62.01Z` or `6201Z`; `undefined` where no match is plain
 */
export function sectorOfNaf(code: string, { nafSectors }: Vocabulary): string | undefined {
  const written = code.trim().toUpperCase().replace(/\./g, "");
  const whole = `${written.slice(0, 2)}.${written.slice(2)}`;
  for (let length = whole.length; length >= 2; length--) {
    const sector = nafSectors.get(whole.slice(0, length));
    if (sector) return sector;
  }
  return undefined;
}
