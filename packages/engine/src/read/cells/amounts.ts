/** What an amount cell turned out to hold. Euros. */
export type Amount =
  | { readonly kind: "euros"; readonly euros: number }
  | { readonly kind: "missing" }
  | { readonly kind: "malformed" }
  /** A SIRET or another long number stands where the amount should. */
  | { readonly kind: "identifier" }
  | { readonly kind: "negative" };

/** No grant to an association is ten billion euros: such a number is an identifier. */
const tooMuch = 1e10;

/** Reads an amount as French and English files write it: `12 250,00`, `1,234.50`, `25000 €`, `NC`. Zero is missing. */
export function readAmount(cell: string): Amount {
  const text = cell.replace(/[\s\u00a0\u202f'’€]|euros?|eur/gi, "");
  if (text === "" || /^(nc|na|n\/a|nd|-+|x)$/i.test(text)) return { kind: "missing" };
  const plain = text.includes(",") && text.includes(".") ? text.replace(/,(?=\d{3}(\D|$))/g, "") : text;
  const number = Number(plain.replace(",", "."));
  if (!Number.isFinite(number)) return { kind: "malformed" };
  if (Math.abs(number) >= tooMuch) return { kind: "identifier" };
  if (number < 0) return { kind: "negative" };
  return number === 0 ? { kind: "missing" } : { kind: "euros", euros: Math.round(number * 100) / 100 };
}
