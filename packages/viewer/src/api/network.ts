import type { DimensionId } from "./partners.js";
import type { Kind } from "./organisation.js";

export const tieKinds = ["membership", "funding", "cooperation", "affinity"] as const;
export type TieKind = (typeof tieKinds)[number];

export interface EgoNode {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly commune: { readonly code: string; readonly name: string } | null;
  /** Family of its first sector. */
  readonly sector: string | null;
  readonly cluster: string | null;
  /** Steps from the organisation in the middle: 0 for itself. */
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

export interface EgoEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: TieKind;
  readonly weight: number;
  /** True for a tie that a source tells, false for a computed affinity. */
  readonly known: boolean;
  readonly dimensions?: Readonly<Partial<Record<DimensionId, number>>>;
}

/** What surrounds one organisation. */
export interface Ego {
  readonly nodes: readonly EgoNode[];
  readonly edges: readonly EgoEdge[];
}

/** A whole network, by columns: node i stands at place i of each, an edge tells the places of its ends. */
export interface NetworkColumns {
  readonly revision: string;
  readonly stale: boolean;
  readonly nodes: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly kind: readonly Kind[];
    readonly commune: readonly (string | null)[];
    readonly sector: readonly (string | null)[];
    readonly cluster: readonly (string | null)[];
    readonly role: readonly string[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly measures: Readonly<Record<string, readonly (number | null)[]>>;
  };
  readonly edges: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    /** Place in `kinds`. */
    readonly kind: readonly number[];
    readonly weight: readonly number[];
  };
  readonly kinds: readonly TieKind[];
  readonly clusters: readonly {
    readonly id: string;
    readonly name: string;
    readonly size: number;
    readonly stability: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly boundary: Readonly<Record<TieKind, number>>;
}
