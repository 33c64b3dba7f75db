// French names and sentences out of patterns: `[one|other]`, `{slot}`, `{de:slot}`, `{à:slot}`.

/** @param {string} text */
export const withoutAccents = (text) =>
  text
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .replaceAll("’", "'")
    .replaceAll("–", "-")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "");

/** @param {string} text */
export const capital = (text) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);

const VOWEL = /^[aeiouyàâéèêëîïôûœ]/iu;

/** « de » and its contractions. @param {string} name */
export function de(name) {
  if (/^le /iu.test(name)) return `du ${name.slice(3)}`;
  if (/^les /iu.test(name)) return `des ${name.slice(4)}`;
  return VOWEL.test(name) ? `d'${name}` : `de ${name}`;
}

/** « à » and its contractions. @param {string} name */
export function a(name) {
  if (/^le /iu.test(name)) return `au ${name.slice(3)}`;
  if (/^les /iu.test(name)) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/**
 * @param {string} pattern
 * @param {Record<string, string | undefined>} slots
 * @param {import("./random.js").Random} random
 * @returns {string | undefined} undefined when a slot is unknown here
 */
export function fill(pattern, slots, random) {
  let text = pattern;
  // Innermost choices first, so that choices may hold choices.
  for (let again = true; again;) {
    again = false;
    text = text.replace(/([:;] )?\[([^[\]]*)\]/u, (_, lead = "", inner) => {
      again = true;
      const choices = /** @type {string} */ (inner).split("|");
      // After a colon or a semicolon stands a list: it may hold two of them.
      const count = lead !== "" && choices.length > 1 && random.chance(0.5) ? 2 : 1;
      return lead + random.sample(choices, count).join(", ");
    });
  }
  let missing = false;
  text = text.replaceAll(/\{(?:(de|à):)?([a-z]+)\}/gu, (_, form, name) => {
    const value = slots[/** @type {string} */ (name)];
    if (value === undefined) missing = true;
    if (value === undefined) return "";
    if (form === "de") return de(value);
    return form === "à" ? a(value) : value;
  });
  return missing ? undefined : text.replaceAll(/ {2,}/gu, " ").trim();
}
