import type { Words } from "../../messages/messages.js";

/** From here on a place is called sure, and below the other one fragile: choices, shares of the trials. */
const [sure, fragile] = [0.95, 0.6] as const;

/**
 * How often a suggestion stays in the list when weights change a little, in plain words.
 * @param stability share of the trials, in [0, 1]
 */
export function stays(stability: number, { partners: { stays: words }, number }: Words): string {
  if (stability >= sure) return words.always;
  // Who is in the list stays at least sometimes: "0 times" would say more than is known, and so would "10 times".
  const tenths = number.whole(Math.min(9, Math.max(1, Math.round(stability * 10))));
  return stability < fragile ? words.seldom(tenths) : words.often(tenths);
}
