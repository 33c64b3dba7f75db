import { openRows, rowLength, type CsrRows } from "../arrays/csr.js";
import type { Tie, TieKind } from "../model/tie.js";

/** Ties as adjacency lists over the indices of a directory: neighbours of i are `neighbours[starts[i]..starts[i+1]]`. */
export interface Adjacency extends CsrRows {
  /** Sorted within each organisation, without repetition. */
  readonly neighbours: Int32Array;
}

/** The ties that say "who works with whom", and those that say "who pays whom", apart: a common funder is no partner. */
export interface TieGraph {
  /** Memberships and co-operations, both ways. */
  readonly partners: Adjacency;
  /** Networks of an organisation: the targets of its memberships. */
  readonly networks: Adjacency;
  /** Funders of an organisation. */
  readonly funders: Adjacency;
  /** Beneficiaries of a funder. */
  readonly beneficiaries: Adjacency;
}

/** Those that one is linked to, as indices, ascending, each once. */
export const neighboursOf = ({ starts, neighbours }: Adjacency, index: number): Int32Array =>
  neighbours.subarray(starts[index], starts[index + 1]);

/** How many neighbours one has. */
export const degreeOf: (links: Adjacency, index: number) => number = rowLength;

/** Whether the row of `a` holds `b`. */
export const areLinked = (links: Adjacency, a: number, b: number): boolean => neighboursOf(links, a).includes(b);

/** Compressed rows from pairs of indices. */
function compress(pairs: readonly (readonly [number, number])[], size: number): Adjacency {
  const sorted = [...pairs].sort(([a, b], [c, d]) => a - c || b - d);
  const distinct = sorted.filter(([a, b], at) => sorted[at - 1]?.[0] !== a || sorted[at - 1]?.[1] !== b);
  const { starts } = openRows(size, (count) => distinct.forEach(([from]) => count(from)));
  return { starts, neighbours: Int32Array.from(distinct, ([, to]) => to) };
}

export function createTieGraph(ties: readonly Tie[], indexOf: ReadonlyMap<string, number>, size: number): TieGraph {
  const pairs = (wanted: readonly TieKind[]) =>
    ties
      .filter(({ kind }) => wanted.includes(kind))
      .map(({ source, target }) => [indexOf.get(source) as number, indexOf.get(target) as number] as const);
  const reversed = (list: readonly (readonly [number, number])[]) => list.map(([a, b]) => [b, a] as const);
  const partners = pairs(["membership", "cooperation"]);
  const funding = pairs(["funding"]);
  return {
    partners: compress([...partners, ...reversed(partners)], size),
    networks: compress(pairs(["membership"]), size),
    funders: compress(reversed(funding), size),
    beneficiaries: compress(funding, size),
  };
}
