/** An e-mail address, also when a space slipped in before the domain's dot. */
const email = /[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[a-z]{2,})+/giu;

/** A French phone number: ten digits by two, with or without separators or country code. */
const phone = /(?<![\d])(?:\+33|0033|0)\s?[1-9](?:[\s.\-/]?\d{2}){4}(?![\d])/gu;

/** A text in which nobody can be rung or written to: what was there is cut, the rest stays. */
export function withoutContacts(text: string): { readonly text: string; readonly found: boolean } {
  const cut = text.replace(email, " ").replace(phone, " ");
  return cut === text ? { text, found: false } : { text: tidy(cut), found: true };
}

/** Control characters out, white space folded, ends trimmed, NFC. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    // eslint-disable-next-line no-control-regex -- bytes 0x80-0x9f stand in real files as control characters
    .replace(/[\u0000-\u001f\u007f-\u009f]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** Cells that say "nothing here" in real files: a dash, a lone letter, `NC`, Sirene's `[ND]`, zeros. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:[^\p{L}\p{N}]*|.|0+|x+|n\.?[acd]\.?|\[nd\]|neant|néant|non renseigne|non renseigné|inconnu|null)$/iu.test(
    text.trim(),
  );
