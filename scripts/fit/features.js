import { dotOf, vectorLengthSquared } from "../../packages/engine/dist/text/embedding.js";

/** @typedef {import("./graded.js").Body} Body */
/** @typedef {import("./graded.js").Pair} Pair */

/** Publics that two bodies do not have in common because both have them (match/dimensions). */
const nobodyInParticular = new Set(["tous-publics", "adherents-passionnes", "professionnels", "habitants"]);

/** Population at which a town is no village any more: what it is worth to share one falls to 1/e. */
const village = 4000;

/** Cosine of what two bodies do, in [0, 1]. @param {Pair} pair */
export function alike({ a, b }) {
  const both = new Int8Array(2 * a.vector.length);
  both.set(a.vector);
  both.set(b.vector, a.vector.length);
  return Math.max(0, dotOf(both, a.vector.length, 0, 1) / vectorLengthSquared);
}

/** @param {Pair} pair @param {number} scale kilometres at which nearness falls to 1/e */
export const near = ({ km }, scale) => Math.exp(-km / scale);

/** What it is worth to be of one village: its bodies do things together whatever they do. @param {Pair} pair */
export const sameVillage = ({ a, b }) =>
  a.commune !== "" && a.commune === b.commune ? Math.exp(-a.population / village) : 0;

/** Population of two communes together at which being near is worth 1/e of what it is in the country. */
const country = 20_000;

/** What it is worth to be near each other in the country: bodies of small communes do things together. @param {Pair} pair @param {number} scale */
export const nearInCountry = (pair, scale) =>
  Math.exp(-(pair.a.population + pair.b.population) / country) * near(pair, scale);

/** How rare the rarest word is that both say, in [0, 1], as the product has it. @param {Pair} pair */
export function rareWord({ a, b }) {
  const rarest = Math.max(0, ...[...a.rarity].filter(([term]) => b.rarity.has(term)).map(([, weight]) => weight));
  return Math.min(1, Math.max(0, (rarest - 2) / 5));
}

/** 1 for one that is suggested to its like only: staff, owners or tenants of one building. @param {Pair} pair */
export const closedTo = ({ a, b }) => (b.ofItsOwn && !a.ofItsOwn ? 1 : 0);

/** The share of what A says that B says too, in its words. @param {Body} a @param {Body} b */
const saidToo = (a, b) =>
  [...a.tells].reduce((sum, [term, share]) => (b.tells.has(term) ? sum + share * share : sum), 0);

/** The share of what either says that the other says too, the mean of both. @param {Pair} pair */
export const sameWords = ({ a, b }) => (saidToo(a, b) + saidToo(b, a)) / 2;

/** Jaccard index of what two bodies have. @param {readonly string[]} mine @param {readonly string[]} theirs */
function jaccard(mine, theirs) {
  const all = new Set([...mine, ...theirs]);
  return all.size === 0 ? 0 : mine.filter((each) => theirs.includes(each)).length / all.size;
}

/** Publics that both serve, apart from everybody. @param {Pair} pair */
export function samePublics({ a, b }) {
  const telling = (/** @type {Body} */ { publics }) => publics.filter((each) => !nobodyInParticular.has(each));
  return jaccard(telling(a), telling(b));
}

/** Ways of acting of which only one of two has each, where they do something alike. @param {Pair} pair */
export const completing = (pair) => (1 - jaccard(pair.a.actions, pair.b.actions)) * alike(pair);

/** One code of objet social in common. @param {Pair} pair */
export const sameCode = ({ a, b }) => (a.codes.some((code) => b.codes.includes(code)) ? 1 : 0);
