import type { Directory } from "@maillage/engine/directory.js";
import type { Random } from "@maillage/engine/random.js";
import { words } from "@maillage/engine/text/words.js";

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A word with one mistake: a letter too many, too few, wrong, or swapped with its neighbour. */
function mistaken(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letter = letters[Math.floor(random() * letters.length)] as string;
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const ways = [
    before + letter + after,
    before + after.slice(1),
    before + letter + after.slice(1),
    before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2),
  ];
  return ways[Math.floor(random() * ways.length)] as string;
}

/** What people would type, drawn from what is there: words of names, towns and purposes, cut, mistaken, joined; numbers. */
export function drawQuery({ organisations, gazetteer }: Directory, random: Random): string {
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { id, ids, name, commune, purpose } = draw(organisations);
  if (random() < 0.08) {
    const number = draw([id, ...Object.values(ids)]);
    return number.slice(0, 1 + Math.floor(random() * number.length)).replace(/(?<=^.{3})/, random() < 0.5 ? " " : "");
  }
  const town = gazetteer.commune(commune?.value ?? "")?.name ?? "";
  const from = [...words(name.value), ...words(name.value), ...words(town), ...words(purpose?.value ?? "").slice(0, 6)];
  const typed = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const word = draw(from) ?? "";
    return random() < 0.35 ? mistaken(random() < 0.2 ? mistaken(word, random) : word, random) : word;
  });
  if (random() < 0.15)
    typed.push(
      words(name.value)
        .map(([letter]) => letter)
        .join(random() < 0.5 ? "." : ""),
    );
  const last = typed.pop() ?? "";
  typed.push(random() < 0.5 ? last.slice(0, 1 + Math.floor(random() * last.length)) : last);
  return typed.join(random() < 0.1 ? "" : " ");
}
