/** How little a word is used in names: −ln of the share of names that have it, in nats. */
export type Rarity = (stem: string) => number;

/** A word that the table of the country does not have stands in fewer than .04 % of names; most in far fewer. */
const rarestShare = 0.00002;

/** Names that the table of the whole country is worth beside those that are here. */
const priorNames = 2000;

/**
 * Rarity in the names that are here, steadied by those of the country, so that a small list knows what "club" is worth.
 * @param names telling stems of each name that is here
 * @param shares share of the country's names that have a stem @param rarest the share of one that is not there
 */
export function rarityOf(
  names: Iterable<readonly string[]>,
  shares: ReadonlyMap<string, number>,
  rarest = rarestShare,
): Rarity {
  const counts = new Map<string, number>();
  let total = 0;
  for (const name of names) {
    total++;
    for (const stem of new Set(name)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  return (stem) => {
    let rarity = known.get(stem);
    if (rarity === undefined) {
      const share = ((counts.get(stem) ?? 0) + priorNames * (shares.get(stem) ?? rarest)) / (total + priorNames);
      rarity = -Math.log(share);
      known.set(stem, rarity);
    }
    return rarity;
  };
}
