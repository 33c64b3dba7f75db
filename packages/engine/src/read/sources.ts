import { annuaireLyonPrecarite } from "./layouts/annuaire-lyon-precarite.js";
import { annuaireToulouseSport } from "./layouts/annuaire-toulouse-sport.js";
import { foldHeader } from "./header/columns.js";
import { communes, communesTownHalls } from "./layouts/communes.js";
import { ess } from "./layouts/ess.js";
import { grantSources } from "./layouts/grants/grants.js";
import { gephiNodes, graph, kumuElements } from "./layouts/graph.js";
import { joafe } from "./layouts/joafe.js";
import { lieuxMednum } from "./layouts/lieux-mednum.js";
import { organisations } from "./layouts/organisations.js";
import { rnaDerived } from "./layouts/rna-derived.js";
import { rnaImport, rnaWaldec } from "./layouts/rna.js";
import type { Source } from "./source.js";
import { rechercheEntreprises, sirene } from "./layouts/sirene.js";
import { ties } from "./layouts/ties.js";

/** Every layout that Maillage reads. */
export const sources: readonly Source[] = [
  rnaWaldec,
  rnaImport,
  rnaDerived,
  organisations,
  ties,
  gephiNodes,
  kumuElements,
  graph,
  communes,
  communesTownHalls,
  ess,
  sirene,
  rechercheEntreprises,
  joafe,
  annuaireToulouseSport,
  annuaireLyonPrecarite,
  lieuxMednum,
  ...grantSources,
];

/** Whether a header has a column or field of a source. */
function columnsOf(source: Source, header: readonly string[]): (column: string) => boolean {
  const folded = new Set(header.map(foldHeader));
  return (column) => folded.has(column) || (source.fields[column] ?? []).some((spelling) => folded.has(spelling));
}

/** Whether every column of a header is a field of a source: nobody else has such a table. */
function isWholly(source: Source, header: readonly string[]): boolean {
  const known = new Set(Object.values(source.fields).flat());
  return header.map(foldHeader).every((column) => column === "" || known.has(column));
}

/** Required columns of a source that a header lacks. */
export function missingColumns(source: Source, header: readonly string[]): string[] {
  const has = columnsOf(source, header);
  return source.required.filter((column) => !has(column));
}

/** Those without which a file cannot be read as a source that somebody named: what can be made of others may lack. */
export function indispensableColumns(source: Source, header: readonly string[]): string[] {
  const has = columnsOf(source, header);
  return missingColumns(source, header).filter((column) => source.madeOf?.[column]?.some(has) !== true);
}

/** The source whose header this is: all its required columns are there; of several, the one that asks for most. */
export function recogniseSource(header: readonly string[]): Source | undefined {
  return sources
    .filter(
      (source) =>
        missingColumns(source, header).length === 0 &&
        ((source.oneOf?.some(columnsOf(source, header)) ?? true) || isWholly(source, header)),
    )
    .reduce<Source | undefined>(
      (best, source) => (best && best.required.length >= source.required.length ? best : source),
      undefined,
    );
}
