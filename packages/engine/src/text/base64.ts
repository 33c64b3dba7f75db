const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]));

/**
 * Signed bytes of texts in base64 (RFC 4648, padded or not), one after the other.
 * @throws RangeError for a letter that is none of base64's
 */
export function signedBytes(texts: readonly string[]): Int8Array {
  const bare = texts.map((text) => text.replace(/=+$/, ""));
  const bytes = new Int8Array(bare.reduce((sum, { length }) => sum + Math.floor((length * 3) / 4), 0));
  let at = 0;
  for (const text of bare) {
    let bits = 0;
    let known = 0;
    for (const letter of text) {
      const value = valueOf.get(letter);
      if (value === undefined) throw new RangeError(`${letter} in base64`);
      bits = ((bits << 6) | value) & 0xffff;
      known += 6;
      if (known >= 8) bytes[at++] = (bits >> (known -= 8)) & 0xff;
    }
  }
  return bytes;
}
