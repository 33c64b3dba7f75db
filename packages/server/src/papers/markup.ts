const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML knows no control character but these three, and no half of a pair. */
const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0) as number;
  return code >= 0x20 ? !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff : false;
};

/** A text as XML and HTML hold it: what they cannot hold is left out, a line break becomes a space. */
export const escaped = (text: string): string =>
  [...text.replaceAll(/[\t\r\n]+/g, " ")]
    .filter(isAllowed)
    .map((character) => entities[character] ?? character)
    .join("");
