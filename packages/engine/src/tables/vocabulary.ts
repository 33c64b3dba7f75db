import type { Kind } from "../model/organisation.js";
import type { Means, Public, Sector, TellingName, Term, Vocabulary } from "../vocabulary/vocabulary.js";
import type { ReadTable } from "./read-table.js";

type TermRow = Record<"id" | "label" | "label_en" | "sensitive", string>;

const term = ({ id, label, label_en, sensitive }: TermRow): Term => ({
  id,
  label,
  labelEn: label_en || label,
  sensitive: sensitive === "yes",
});

const sectorOf = ({ family, nature, ...row }: TermRow & Record<"family" | "nature", string>): Sector => ({
  ...term(row),
  family,
  ...(nature === "practice" || nature === "unspecified" ? { nature } : {}),
});

const publicOf = ({ general, ...row }: TermRow & Record<"general", string>): Public => ({
  ...term(row),
  general: general === "yes",
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A table of spellings; an empty cell is a wording that names nothing of ours. */
const spellings = (rows: readonly (readonly [spelling: string, ids: string])[]) =>
  new Map(rows.map(([spelling, ids]) => [spelling, ids.split("|").filter((id) => id !== "")]));

/** The closed lists of `data/`. */
export function readVocabulary(readTable: ReadTable): Vocabulary {
  const nearness = new Map<string, number>();
  for (const { a, b, nearness: value } of readTable<"a" | "b" | "nearness">("sector-nearness.csv")) {
    nearness.set(`${a} ${b}`, Number(value));
    nearness.set(`${b} ${a}`, Number(value));
  }
  return {
    sectors: byId(readTable<keyof TermRow | "family" | "nature">("sectors.csv").map(sectorOf)),
    familyNearness: (a, b) => (a === b ? 1 : (nearness.get(`${a} ${b}`) ?? 0)),
    publics: byId(readTable<keyof TermRow | "general">("publics.csv").map(publicOf)),
    actions: byId(readTable<keyof TermRow>("actions.csv").map(term)),
    means: byId(
      readTable<keyof TermRow | "kind">("means.csv").map((row): Means => ({
        ...term({ ...row, sensitive: "" }),
        kind: row.kind as Means["kind"],
      })),
    ),
    tellingNames: readTable<"words" | "tells">("lexicons", "sensitive-names.csv") as TellingName[],
    publicSpellings: spellings(
      readTable<"spelling" | "publics">("public-spellings.csv").map(({ spelling, publics }) => [spelling, publics]),
    ),
    actionSpellings: spellings(
      readTable<"spelling" | "actions">("action-spellings.csv").map(({ spelling, actions }) => [spelling, actions]),
    ),
    sectorSpellings: spellings(
      readTable<"spelling" | "sectors">("sector-spellings.csv").map(({ spelling, sectors }) => [spelling, sectors]),
    ),
    typologies: new Map(
      readTable<"typology" | "kind">("typologies.csv").map(({ typology, kind }) => [typology, kind as Kind]),
    ),
    nafSectors: new Map(readTable<"naf" | "sector">("naf-sectors.csv").map(({ naf, sector }) => [naf, sector])),
  };
}
