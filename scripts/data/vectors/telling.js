/** @typedef {import("./meetings.js").Terms} Terms */

/** Purposes of which the codes are as usual, added to those of each stem: a rare one does not tell much by chance. */
const usual = 20;

/**
 * How much each term tells of what an association does: ln(purposes / those that have it) times the square root of
 * Kullback and Leibler's divergence of the codes of those who write it from everybody's codes. Names of places and
 * empty words, found with any code, tell little; "judo" tells much. Codes themselves weigh 1.
 * @param {readonly Int32Array[]} documents @param {Terms} terms
 * @returns {Float64Array}
 */
export function tellingWeights(documents, { stems, codes, counts, purposes }) {
  const width = codes.length;
  const withCode = new Float64Array(stems.length * width);
  const written = new Float64Array(stems.length);
  const everybody = new Float64Array(width);
  let coded = 0;
  for (const document of documents) {
    const own = document.filter((term) => term >= stems.length).map((term) => term - stems.length);
    if (own.length === 0) continue;
    coded++;
    for (const code of own) everybody[code] += 1 / own.length;
    for (const term of document) {
      if (term >= stems.length) continue;
      written[term]++;
      for (const code of own) withCode[term * width + code] += 1 / own.length;
    }
  }
  return Float64Array.from(counts, (count, term) => {
    if (term >= stems.length) return 1;
    let divergence = 0;
    for (let code = 0; code < width; code++) {
      const expected = everybody[code] / coded;
      const share = (withCode[term * width + code] + usual * expected) / (written[term] + usual);
      divergence += share * Math.log(share / expected);
    }
    return Math.log(purposes / count) * Math.sqrt(Math.max(0, divergence));
  });
}
