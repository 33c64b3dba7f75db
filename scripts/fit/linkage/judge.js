/**
 * A pair that was read: what it is, how sure anybody would be, how many pairs it stands for, and what the program did.
 * @typedef {{ a: string, b: string, label: string, tier: string, weight: number, outcome: string }} Read
 */

/** The first id of the cluster of each id: bodies that pairs tie together. @param {readonly Read[]} pairs */
function clustersOf(pairs) {
  /** @type {Map<string, string>} */
  const parent = new Map();
  /** @param {string} id @returns {string} */
  const root = (id) => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const { a, b } of pairs) {
    const [low, high] = [root(a), root(b)].sort();
    if (low !== high) parent.set(high, low);
  }
  return root;
}

/**
 * Prints, for the half that thresholds were chosen on, the other half and both, how often joins are right. No body
 * stands on both sides.
 * @param {readonly Read[]} pairs @param {(id: string) => number} halfOf 0 or 1
 */
export function judge(pairs, halfOf) {
  const root = clustersOf(pairs);
  for (const [name, chosen] of /** @type {const} */ ([
    ["chosen on", [0]],
    ["judged on", [1]],
    ["both", [0, 1]],
  ])) {
    const half = pairs.filter(({ a }) => chosen.some((each) => each === halfOf(root(a))));
    /** @param {string} label @param {string} outcome */
    const of = (label, outcome) => half.filter((pair) => pair.label === label && pair.outcome === outcome);
    /** @param {readonly Read[]} read */
    const weigh = (read) => read.reduce((sum, { weight }) => sum + weight, 0);
    const right = of("same", "same");
    const wrong = half.filter(({ label, outcome }) => outcome === "same" && label !== "same");
    const same = half.filter(({ label }) => label === "same");
    console.log(
      `${name}: ${half.length} pairs, ${right.length} joined rightly, ${wrong.length} not; recall ${(right.length / same.length).toFixed(3)} of those read, ${(weigh(right) / weigh(same)).toFixed(3)} of all; asked about ${(weigh(of("same", "undecided")) / weigh(same)).toFixed(3)}`,
    );
    for (const tier of ["must", "should", "hard"])
      for (const label of ["same", "apart", "unsure"]) {
        const read = half.filter((pair) => pair.label === label && pair.tier === tier);
        const count = (/** @type {string} */ outcome) => read.filter((pair) => pair.outcome === outcome).length;
        if (read.length > 0)
          console.log(
            `  ${tier}, ${label}: ${count("same")} same, ${count("undecided")} undecided, ${count("apart")} apart`,
          );
      }
  }
}
