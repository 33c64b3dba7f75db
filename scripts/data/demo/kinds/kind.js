// A kind of association: what it is called, what its purpose says, where such things exist.

/**
 * @typedef {object} Kind
 * @property {string} id
 * @property {string} code objet social of the RNA
 * @property {string} [second] its second code
 * @property {readonly [number, number, number, number]} per how common: prefecture, town, bourg, village
 * @property {number} [max] how many in one commune (one, unless told)
 * @property {readonly string[]} names patterns, see grammar.js
 * @property {readonly string[]} texts patterns of the purpose
 * @property {string} publics ids, separated by a space
 * @property {string} actions ids
 * @property {string} [offers] ids of means that such an association may have
 * @property {string} [needs] ids of means that it may lack
 * @property {boolean} [school] only where there is a school
 * @property {boolean} [wide] acts beyond its commune, so grants come from above too
 */

/**
 * @param {string} id
 * @param {string} code `011140` or `011140 009000`
 * @param {string} per `2 1 .5 .1`
 * @param {readonly string[]} names
 * @param {readonly string[]} texts
 * @param {string} publics
 * @param {string} actions
 * @param {Partial<Kind>} [more]
 * @returns {Kind}
 */
export function kind(id, code, per, names, texts, publics, actions, more = {}) {
  const [first = "", second] = code.split(" ");
  const [prefecture = 0, town = 0, bourg = 0, village = 0] = per.split(" ").map(Number);
  return {
    id,
    code: first,
    ...(second === undefined ? {} : { second }),
    per: [prefecture, town, bourg, village],
    names,
    texts,
    publics,
    actions,
    ...more,
  };
}
