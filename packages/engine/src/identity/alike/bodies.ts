import { groupBy } from "../../arrays/groups.js";
import { compareText } from "../../arrays/order.js";
import type { Organisation } from "../../model/organisation.js";
import type { AreaOf } from "../../territory/areas-of-authorities.js";
import type { Commune, Gazetteer } from "../../territory/gazetteer.js";
import { isRegistered } from "../keys.js";
import { isNameless } from "../names.js";
import type { PaidFrom } from "./payments.js";
import { nameWords, type NameWords } from "./name-words.js";

/** What a set of records says of one body, as it is compared. */
export interface Body {
  /** One of its records. */
  readonly index: number;
  /** The first of its ids: ties are broken by it. */
  readonly id: string;
  readonly names: readonly NameWords[];
  /** Where its records say that it is. */
  readonly communes: readonly Commune[];
  /** Of one that no record places: the territories of those that pay it. */
  readonly areas: readonly AreaOf[];
  readonly isRegistered: boolean;
  /** An association or a network, as all are that the register knows. */
  readonly isAssociation: boolean;
  readonly sirens: ReadonlySet<string>;
  readonly rnas: ReadonlySet<string>;
}

/** Bodies of sets of records. Records of a name that tells nothing, and sets of supplements, are left out. */
export function bodiesOf(
  sets: readonly (readonly number[])[],
  organisations: readonly Organisation[],
  paidFrom: PaidFrom,
  gazetteer: Gazetteer,
): Body[] {
  return sets.flatMap((set): Body[] => {
    const records = set.flatMap((index) => {
      const record = organisations[index] as Organisation;
      return record.supplement ? [] : [record];
    });
    const names = [...new Set(records.flatMap(({ name, otherNames }) => [name.value, ...otherNames]))]
      .filter((name) => !isNameless(name))
      .sort(compareText);
    if (names.length === 0) return [];
    const codes = [...new Set(records.flatMap(({ commune }) => commune?.value ?? []))].sort(compareText);
    const areas = records.flatMap(({ id }) => paidFrom.get(id) ?? []);
    return [
      {
        index: set[0] as number,
        id: records.map(({ id }) => id).reduce((a, b) => (compareText(a, b) <= 0 ? a : b)),
        names: names.map(nameWords),
        communes: codes.flatMap((code) => gazetteer.commune(code) ?? []),
        areas: codes.length > 0 ? [] : [...groupBy(areas, ({ code }) => code).values()].map(([area]) => area as AreaOf),
        isRegistered: records.some(isRegistered),
        isAssociation: records.some(
          (record) => isRegistered(record) || /^(?:association|network)$/.test(record.kind.value),
        ),
        sirens: new Set(records.flatMap(({ ids }) => ids.siren ?? [])),
        rnas: new Set(records.flatMap(({ ids }) => ids.rna ?? [])),
      },
    ];
  });
}
