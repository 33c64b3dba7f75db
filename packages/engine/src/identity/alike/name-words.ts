import { emptyInIdentity } from "../../text/empty-words.js";
import { stem } from "../../text/stem.js";
import { words } from "../../text/words.js";

/** Short forms in the names of bodies, and what they stand for; "association" itself tells nothing and is left out. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    as: "sportive",
    us: "union sportive",
    es: "etoile sportive",
    fc: "football club",
    tc: "tennis club",
    tt: "tennis table",
    jc: "judo club",
    mjc: "maison jeunes culture",
    mfr: "maison familiale rurale",
    ape: "parents eleves",
    fcpe: "conseil parents eleves",
    cvl: "centre val loire",
    cie: "compagnie",
    cte: "comite",
    cdt: "comite departemental",
    dep: "departemental",
    dept: "departemental",
    dpt: "departemental",
    fed: "federation",
    nat: "national",
    inter: "international",
    mun: "municipal",
    soc: "societe",
    ste: "sainte",
    st: "saint",
  }).map(([short, long]) => [short, long.split(" ")]),
);

/** A name as it is compared: its telling words as stems, in their order, and all of its words. */
export interface NameWords {
  /** Stems without articles, linking words and "association"; short forms written out, its own initials left out. */
  readonly telling: readonly string[];
  /** The same words as they are written, in the order of the alphabet. */
  readonly exact: string;
  /** Every word as it is written, folded. */
  readonly all: readonly string[];
  /** Its letters and digits alone: what the beginning of another is compared to. */
  readonly letters: string;
}

/** Single letters in a row are the initials of one word: `A.S.`, `U S C`. */
function joinLetters(all: readonly string[]): string[] {
  const joined: string[] = [];
  let run = "";
  for (const word of [...all, ""]) {
    if (/^[a-z]$/.test(word)) {
      run += word;
      continue;
    }
    if (run !== "") joined.push(run);
    run = "";
    if (word !== "") joined.push(word);
  }
  return joined;
}

/** The first letters of the words of a name: of all, and without those that hold the others together. */
export function initialsOf(all: readonly string[]): readonly string[] {
  const first = (each: readonly string[]) => each.reduce((initials, word) => initials + word[0], "");
  return [first(all), first(all.filter((word) => word === "association" || !emptyInIdentity.has(word)))];
}

/** Fewer letters are the initials of too many. */
const fewestInitials = 3;

/** Whether a word is made of the initials of words in a row. */
export const areInitials = (word: string, initials: readonly string[]): boolean =>
  word.length >= fewestInitials && initials.some((each) => each.includes(word));

/** In a shorter name a word that is the initials of others is a word of its own. */
const fewestWords = 4;

/** The words of a name. */
export function nameWords(name: string): NameWords {
  const all = joinLetters(words(name));
  const initials = all.length < fewestWords ? [] : initialsOf(all);
  const written: string[] = [];
  for (const word of all) {
    if (emptyInIdentity.has(word) || areInitials(word, initials)) continue;
    written.push(...(shortForms.get(word) ?? [word]));
  }
  return {
    telling: written.map(stem),
    exact: [...new Set(written)].sort().join(" "),
    all,
    letters: all.join(""),
  };
}

/** A name whatever the order of its telling words. */
export const wholeName = ({ telling }: NameWords): string => [...new Set(telling)].sort().join(" ");
