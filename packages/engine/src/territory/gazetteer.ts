import type { Point } from "../model/organisation.js";
import { departementOf } from "../model/identifiers/insee.js";
import { foldPlaceName } from "./place-names.js";

/** How a commune's point was found. */
export type PointOrigin = "geonames" | "epci-mean" | "departement-mean" | "given" | "";

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly region: string;
  /** SIREN of the EPCI à fiscalité propre; empty on four islands. */
  readonly epci: string;
  readonly siren: string;
  readonly population: number;
  readonly point?: Point;
  readonly pointOrigin: PointOrigin;
}

/** A territory that is not a commune: its kind, code and name. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** The administrative map, as tables. */
export interface TerritoryTables {
  readonly communes: readonly Commune[];
  /** Code that is no more → code of the commune that it belongs to. */
  readonly formerCommunes: ReadonlyMap<string, string>;
  /** Names under which former communes were known, with their département's code: `name@departement` → current code. */
  readonly formerNames: ReadonlyMap<string, string>;
  readonly postcodes: ReadonlyMap<string, readonly string[]>;
  readonly epci: readonly Area[];
  readonly departements: readonly Area[];
  readonly regions: readonly Area[];
}

/** A commune, and how the code or the name led to it. */
export interface Resolved {
  readonly commune: Commune;
  readonly how: "current" | "merged" | "by-name" | "by-postcode";
}

/** Where a row says it is: any part may be missing. */
export interface Whereabouts {
  readonly code?: string;
  readonly name?: string;
  readonly postcode?: string;
  /** Code of the département the file is about, when nothing else tells. */
  readonly departement?: string;
}

/** What a table of the reader's says of a commune, in place of our own. */
export interface CommuneDetails {
  readonly point?: Point;
  readonly population?: number;
}

export interface Gazetteer {
  readonly communes: readonly Commune[];
  /** Postcode → codes of the communes it serves. */
  readonly postcodes: ReadonlyMap<string, readonly string[]>;
  commune(code: string): Commune | undefined;
  /**
   * The commune a row speaks of: by code, else by name within its postcode, else within its département, else the
   * only one of its postcode (a name that is no commune's is a locality).
   */
  resolve(whereabouts: Whereabouts): Resolved | undefined;
  /** Name of an EPCI (SIREN), département or région (code). */
  areaName(level: "epci" | "departement" | "region", code: string): string;
  /** The same map, where the communes of these codes have the point and the population given. Cost: one map anew. */
  withDetails(details: ReadonlyMap<string, CommuneDetails>): Gazetteer;
}

export function createGazetteer(tables: TerritoryTables): Gazetteer {
  const byCode = new Map(tables.communes.map((commune) => [commune.code, commune]));
  const byName = new Map<string, Commune | null>();
  for (const commune of tables.communes) {
    const key = `${foldPlaceName(commune.name)}@${commune.departement}`;
    // Two communes of one name in one département: neither is guessed.
    byName.set(key, byName.has(key) ? null : commune);
  }
  for (const [key, code] of tables.formerNames) {
    const commune = byCode.get(code);
    const at = key.lastIndexOf("@");
    const folded = `${foldPlaceName(key.slice(0, at))}@${key.slice(at + 1)}`;
    if (commune && !byName.has(folded)) byName.set(folded, commune);
  }
  const names = {
    epci: new Map(tables.epci.map((area) => [area.code, area.name])),
    departement: new Map(tables.departements.map((area) => [area.code, area.name])),
    region: new Map(tables.regions.map((area) => [area.code, area.name])),
  };

  function resolve({ code, name, postcode, departement }: Whereabouts): Resolved | undefined {
    const current = code === undefined ? undefined : byCode.get(code);
    if (current) return { commune: current, how: "current" };
    const merged = code === undefined ? undefined : byCode.get(tables.formerCommunes.get(code) ?? "");
    if (merged) return { commune: merged, how: "merged" };
    const served = (postcode === undefined ? undefined : tables.postcodes.get(postcode)) ?? [];
    if (name) {
      const folded = foldPlaceName(name);
      const inPostcode = served.filter((each) => foldPlaceName(byCode.get(each)?.name ?? "") === folded);
      const exact = inPostcode.length === 1 ? byCode.get(inPostcode[0] ?? "") : undefined;
      if (exact) return { commune: exact, how: "by-name" };
      for (const place of [postcode, code].map((each) => each && departementOf(each)).concat(departement)) {
        const named = place ? byName.get(`${folded}@${place}`) : undefined;
        if (named) return { commune: named, how: "by-name" };
      }
    }
    const only = served.length === 1 ? byCode.get(served[0] ?? "") : undefined;
    return only && { commune: only, how: name ? "by-postcode" : "by-name" };
  }

  return {
    communes: tables.communes,
    postcodes: tables.postcodes,
    commune: (code) => byCode.get(code),
    resolve,
    areaName: (level, code) => names[level].get(code) ?? "",
    withDetails: (details) =>
      createGazetteer({
        ...tables,
        communes: tables.communes.map((commune) => {
          const given = details.get(commune.code);
          return { ...commune, ...given, ...(given?.point ? { pointOrigin: "given" } : {}) };
        }),
      }),
  };
}
