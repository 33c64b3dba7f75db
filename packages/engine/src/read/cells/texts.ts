/**
 * An e-mail address, also when a space slipped in before the domain's dot. Its parts are no longer than they may be
 * (RFC 5321, 4.5.3.1), or a long text without any would be gone through once for each of its letters.
 */
const email = /[\w.+-]{1,64}\s?@\s?[\w-]{1,63}(?:\s?\.\s?[a-z]{2,63})+/giu;

/** A French phone number: ten digits by two, with or without separators or country code. */
const phone = /(?<![\d])(?:\+33|0033|0)\s?[1-9](?:[\s.\-/]?\d{2}){4}(?![\d])/gu;

/** A text in which nobody can be rung or written to: what was there is cut, the rest stays. */
export function withoutContacts(text: string): { readonly text: string; readonly found: boolean } {
  const cut = text.replace(email, " ").replace(phone, " ");
  return cut === text ? { text, found: false } : { text: tidy(cut), found: true };
}

/** Characters that a web page wrote as entities. */
const entity = /&(?:#(\d{2,5})|(amp|quot|apos|lt|gt|nbsp));/g;
const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Surrogates and private characters stand for nothing that can be read. */
const readable = (code: number): boolean => code < 0xd800 || (code > 0xf8ff && code <= 0xfffd);

const withoutEntities = (text: string): string =>
  text.replace(entity, (_whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ""] ?? "") : readable(Number(code)) ? String.fromCodePoint(Number(code)) : " ",
  );

/** Marks that nobody sees and that turn a line round or hide in a name: bidi controls, zero-width spaces, the byte order mark. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Entities read, control characters and marks that nobody sees out, white space folded, ends trimmed, NFC. */
export const tidy = (text: string): string =>
  withoutEntities(text)
    .normalize("NFC")
    .replace(unseen, "")
    // eslint-disable-next-line no-control-regex -- bytes 0x80-0x9f stand in real files as control characters
    .replace(/[\u0000-\u001f\u007f-\u009f]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** Cells that say "nothing here" in real files: a dash, a lone letter, `NC`, Sirene's `[ND]`, zeros. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:[^\p{L}\p{N}]*|.|0+|x+|n\.?[acd]\.?|\[nd\]|neant|néant|non renseigne|non renseigné|inconnu|null)$/iu.test(
    text.trim(),
  );
