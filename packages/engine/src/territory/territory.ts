import type { Commune, Gazetteer } from "./gazetteer.js";

/** A commune, an EPCI, a département, a région, or several of them. */
export interface Territory {
  readonly codes: readonly string[];
  readonly name: string;
  has(communeCode: string | undefined): boolean;
}

/**
 * Reads a territory: INSEE code or name of a commune, SIREN of an EPCI, code of a département, `R` and the code of a
 * région; several between commas. @returns the codes that are unknown when there are any
 */
export function readTerritory(
  gazetteer: Gazetteer,
  typed: string,
): { readonly territory: Territory } | { readonly unknown: readonly string[] } {
  const codes = typed
    .split(",")
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const parts = codes.map((code) => {
    const name =
      gazetteer.commune(code)?.name ??
      (gazetteer.areaName("epci", code) ||
        gazetteer.areaName("departement", code) ||
        (code.startsWith("R") ? gazetteer.areaName("region", code.slice(1)) : ""));
    const has = (commune: Commune): boolean =>
      commune.code === code ||
      commune.epci === code ||
      commune.departement === code ||
      (code.startsWith("R") && commune.region === code.slice(1));
    return { code, name, has };
  });
  const unknown = parts.filter(({ name }) => name === "").map(({ code }) => code);
  if (unknown.length > 0 || parts.length === 0) return { unknown: unknown.length > 0 ? unknown : [typed] };
  return {
    territory: {
      codes,
      name: parts.map(({ name }) => name).join(", "),
      has: (communeCode) => {
        const commune = communeCode === undefined ? undefined : gazetteer.commune(communeCode);
        return commune !== undefined && parts.some(({ has }) => has(commune));
      },
    },
  };
}
