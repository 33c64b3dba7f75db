import type { Fact } from "./fact.js";
import type { Sign } from "./sign.js";

/** What an organisation is. The order is the code that columns store. */
export const kinds = ["association", "network", "authority", "enterprise", "institution"] as const;
export type Kind = (typeof kinds)[number];

/** Every number under which an organisation may be known. All are checked and normalised. */
export interface Identifiers {
  /** National number of an association: W and nine characters. */
  readonly rna?: string;
  /** Number of the prefecture before the W-numbers. */
  readonly formerRna?: string;
  /** Nine digits, Luhn. */
  readonly siren?: string;
  /** Fourteen digits, Luhn; its first nine are the SIREN. */
  readonly siret?: string;
  /** Nine digits that pass, of a SIRET whose key fails: a SIREN once another row has it. */
  readonly likelySiren?: string;
}

/** Fields that an adviser may correct. */
export const correctedFields = ["name", "kind", "purpose", "commune", "sectors", "publics", "actions"] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** A point on the map, degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/**
 * One organisation as its sources describe it. A reader makes one from one row; identity resolution makes one
 * from several. Facts of the same field are kept side by side, each with its source.
 */
export interface Organisation {
  /** RNA number, else former number, else `siren:…`, else the id its own file gave. */
  readonly id: string;
  /** The list that gave the id, where that is no national number: it means nothing elsewhere. */
  readonly list?: string;
  readonly ids: Identifiers;
  readonly name: Fact<string>;
  readonly otherNames: readonly string[];
  readonly kind: Fact<Kind>;
  readonly purpose?: Fact<string>;
  /** Codes of objet social, six digits. */
  readonly sectors: readonly Fact<string>[];
  /** INSEE code of a commune that exists today. */
  readonly commune?: Fact<string>;
  readonly point?: Fact<Point>;
  readonly publics: readonly Fact<string>[];
  readonly actions: readonly Fact<string>[];
  readonly offers: readonly Fact<string>[];
  readonly needs: readonly Fact<string>[];
  /** The register's note that nobody hears of it any more: known, but never suggested. */
  readonly dormant?: Fact<string>;
  /** Year of creation. */
  readonly founded?: number;
  /** Days of which its registers say that something was done about it. */
  readonly signs?: readonly Sign[];
  /**
   * True for what a source says of an organisation that another source must vouch for (a register's row that
   * moved elsewhere): its facts join that organisation, and are dropped when nobody else knows it.
   */
  readonly supplement?: true;
  /** What an adviser corrected, as the sources say it; absent when nothing was. */
  readonly replaced?: Readonly<Partial<Record<CorrectedField, readonly Fact<string>[]>>>;
  /** Columns of its own file that Maillage does not read, kept as they came. */
  readonly extra: Readonly<Record<string, string>>;
}

type Required = "id" | "name" | "kind";

/** What is said of an organisation: of what is not said nothing is known. */
export type Said = Pick<Organisation, Required> & {
  readonly [Field in Exclude<keyof Organisation, Required>]?: Organisation[Field] | undefined;
};

/** An organisation from what is said of it: lists that nobody filled are empty, the rest is absent. */
export function organisationFrom(said: Said): Organisation {
  const { list, purpose, commune, point, dormant, founded, signs, supplement, replaced } = said;
  return {
    id: said.id,
    ...(list !== undefined && { list }),
    ids: said.ids ?? {},
    name: said.name,
    otherNames: said.otherNames ?? [],
    kind: said.kind,
    ...(purpose && { purpose }),
    sectors: said.sectors ?? [],
    ...(commune && { commune }),
    ...(point && { point }),
    publics: said.publics ?? [],
    actions: said.actions ?? [],
    offers: said.offers ?? [],
    needs: said.needs ?? [],
    ...(dormant && { dormant }),
    ...(founded !== undefined && { founded }),
    ...(signs !== undefined && signs.length > 0 && { signs }),
    ...(supplement && { supplement }),
    ...(replaced && { replaced }),
    extra: said.extra ?? {},
  };
}
