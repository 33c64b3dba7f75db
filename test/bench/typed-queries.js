// What people would type, drawn from what is there with a seed.
import { words } from "../../packages/engine/dist/text/words.js";

/** @typedef {import("../../packages/engine/dist/directory/directory.js").Directory} Directory */
/** @typedef {import("../../packages/engine/dist/arrays/random.js").Random} Random */

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * A word with one mistake: a letter too many, too few, wrong, or swapped with its neighbour.
 * @param {string} word @param {Random} random
 */
function mistaken(word, random) {
  const at = Math.floor(random() * word.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? "";
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const ways = [
    before + letter + after,
    before + after.slice(1),
    before + letter + after.slice(1),
    before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2),
  ];
  return ways[Math.floor(random() * ways.length)] ?? "";
}

/**
 * One to three words of a name, its town or its purpose, some of them cut or mistaken, or a number.
 * @param {Directory} directory @param {Random} random
 */
export function drawQuery({ organisations, gazetteer }, random) {
  /** @template T @param {readonly T[]} list */
  const draw = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const { id, ids, name, commune, purpose } = draw(organisations);
  if (random() < 0.08) {
    const number = draw([id, ...Object.values(ids)]);
    return number.slice(0, 1 + Math.floor(random() * number.length)).replace(/(?<=^.{3})/, random() < 0.5 ? " " : "");
  }
  const named = words(name.value);
  const town = words(gazetteer.commune(commune?.value ?? "")?.name ?? "");
  const from = [...named, ...named, ...town, ...words(purpose?.value ?? "").slice(0, 6)];
  const typed = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const word = draw(from) ?? "";
    return random() < 0.35 ? mistaken(random() < 0.2 ? mistaken(word, random) : word, random) : word;
  });
  if (random() < 0.15) typed.push(named.map(([letter]) => letter).join(random() < 0.5 ? "." : ""));
  const last = typed.pop() ?? "";
  typed.push(random() < 0.5 ? last.slice(0, 1 + Math.floor(random() * last.length)) : last);
  return typed.join(random() < 0.1 ? "" : " ");
}
