/** From here on a place is called sure, and below the other one fragile: choices, shares of the trials. */
const [sure, fragile] = [0.95, 0.6] as const;

/**
 * How often a suggestion stays in the list when weights change a little, as one can tell it.
 * @param stability share of the trials, in [0, 1]
 * @returns how it is called, and how many times out of 10 it stays
 */
export function stabilityLabel(stability: number): {
  readonly called: "always" | "often" | "seldom";
  readonly tenths: number;
} {
  if (stability >= sure) return { called: "always", tenths: 10 };
  // Who is in the list stays at least sometimes: "0 times" would say more than is known, and so would "10 times".
  const tenths = Math.min(9, Math.max(1, Math.round(stability * 10)));
  return { called: stability < fragile ? "seldom" : "often", tenths };
}
