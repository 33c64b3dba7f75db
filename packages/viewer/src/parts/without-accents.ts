/** A text as one looks for it: without accents, in small letters. */
export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
