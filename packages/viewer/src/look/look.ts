/** On which side of its node a name stands. */
export type Side = "right" | "left" | "above" | "below";

/** How a node is shown. Sizes are radii in pixels. */
export interface NodeLook {
  readonly color: string;
  readonly size: number;
  /** Colour of its ring; that of the node for none. */
  readonly border: string;
  readonly label: string;
  readonly side: Side;
  /** A figure inside the node. */
  readonly badge: string;
  /** Shown whatever the room. */
  readonly isNamed: boolean;
  readonly isHidden: boolean;
  /** What is looked at stands above the rest. */
  readonly level: number;
}

/** How an edge is shown. */
export interface EdgeLook {
  readonly color: string;
  readonly size: number;
  /** A computed affinity is dotted, a known tie is full. */
  readonly isDotted: boolean;
  readonly isHidden: boolean;
  readonly level: number;
}

/** Ids of nodes and edges. */
export interface Touched {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Pure drawing rules: from an id to what the eye sees. Data and positions are elsewhere, and never change here. */
export interface Look {
  node(id: string): NodeLook;
  edge(id: string): EdgeLook;
  /** Two looks of one base differ by what they touch only: the rest of a large network is not looked at again. */
  readonly base?: object;
  readonly touched?: Touched;
}

/** Points and lines, with no appearance. */
export interface Scene {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
  /** The part of the plane that is shown at first; all of it when absent. */
  readonly frame?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}
