/** @typedef {import("./purposes.js").Purpose} Purpose */

/**
 * A symmetric matrix by compressed rows: entries `heads[i]..heads[i + 1]` of `columns` and `values` are row i.
 * @typedef {{ size: number, heads: Int32Array, columns: Int32Array, values: Float32Array }} Matrix
 */

/**
 * The terms of the vectors: stems, then codes of objet social; in how many purposes each stands.
 * @typedef {{ stems: string[], codes: string[], counts: Float64Array, purposes: number, coded: number }} Terms
 */

/** Fewer purposes than this say too little of a stem, of a code; a stem of more than this share says nothing. */
const fewest = { stem: 8, code: 15 };
const mostCommon = 0.25;

/** Stems that met more rarely than this met by chance; a stem and a code, likewise. */
const fewestMeetings = { stems: 3, code: 2 };

/** How much more meeting a code tells than meeting a word: a person chose it. By cross-validation on grades; flat from 1 to 3. */
const codeWeight = 2;

/** A code that says nothing of what an association does: "other". */
const sayingNothing = new Set(["050000"]);

/** @param {readonly Purpose[]} purposes @returns {Terms} */
export function termsOf(purposes) {
  /** @param {(purpose: Purpose) => string[]} of @param {number} least @param {number} most */
  const frequent = (of, least, most) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const purpose of purposes) for (const each of of(purpose)) counts.set(each, (counts.get(each) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= least && count <= most).sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const stems = frequent(({ stems: each }) => each, fewest.stem, mostCommon * purposes.length);
  const codes = frequent(({ codes: each }) => each.filter((code) => !sayingNothing.has(code)), fewest.code, Infinity);
  return {
    stems: stems.map(([stem]) => stem),
    codes: codes.map(([code]) => code),
    counts: Float64Array.from([...stems, ...codes], ([, count]) => count),
    purposes: purposes.length,
    coded: purposes.filter(({ codes: each }) => each.length > 0).length,
  };
}

/**
 * The numbers of the known terms of each purpose, stems first.
 * @param {readonly Purpose[]} purposes @param {Terms} terms
 */
export function numbered(purposes, { stems, codes }) {
  const numbers = new Map([...stems, ...codes].map((term, number) => [term, number]));
  return purposes.map((purpose) =>
    Int32Array.from([...purpose.stems, ...purpose.codes].flatMap((term) => numbers.get(term) ?? [])).sort(),
  );
}

/**
 * Positive pointwise mutual information of the terms that meet in one purpose (Church & Hanks 1990; Bullinaria & Levy
 * 2007): ln(p(a, b) / (p(a) p(b))) where it is over 0. Codes meet stems, not one another.
 * @param {readonly Int32Array[]} documents @param {Terms} terms
 * @returns {Matrix}
 */
export function mutualInformation(documents, { stems, counts, purposes, coded }) {
  const size = counts.length;
  const meetings = new Uint32Array(size * size);
  // Only purposes with a code can tell how often a stem meets one.
  const amongCoded = new Float64Array(size);
  for (const document of documents) {
    const hasCode = (document.at(-1) ?? 0) >= stems.length;
    for (const a of document) {
      if (hasCode) amongCoded[a]++;
      for (const b of document) meetings[a * size + b]++;
    }
  }
  const heads = new Int32Array(size + 1);
  /** @type {number[]} */
  const columns = [];
  /** @type {number[]} */
  const values = [];
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const met = meetings[a * size + b];
      const isCode = a >= stems.length || b >= stems.length;
      if (a === b || (a >= stems.length && b >= stems.length)) continue;
      if (met < (isCode ? fewestMeetings.code : fewestMeetings.stems)) continue;
      const information = isCode
        ? codeWeight * Math.log((met * coded) / (amongCoded[a] * amongCoded[b]))
        : Math.log((met * purposes) / (counts[a] * counts[b]));
      if (information <= 0) continue;
      columns.push(b);
      values.push(information);
    }
    heads[a + 1] = columns.length;
  }
  return { size, heads, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}
