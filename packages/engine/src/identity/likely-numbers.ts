import type { Organisation } from "../model/organisation.js";

/**
 * Records with a SIREN of a SIRET whose key fails: it is theirs once another record has it for sure. The others are as
 * they came.
 */
export function confirmNumbers(organisations: readonly Organisation[]): readonly Organisation[] {
  if (!organisations.some(({ ids }) => ids.likelySiren !== undefined)) return organisations;
  const sure = new Set(organisations.flatMap(({ ids }) => ids.siren ?? []));
  return organisations.map((organisation) => {
    const { likelySiren, ...ids } = organisation.ids;
    return likelySiren === undefined || !sure.has(likelySiren)
      ? organisation
      : { ...organisation, ids: { ...ids, siren: likelySiren } };
  });
}
