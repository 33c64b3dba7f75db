import type { Directory } from "../directory/directory.js";
import { kilometres } from "../territory/distance.js";
import { neighboursOf } from "../directory/tie-graph.js";
import { dot, lengthOf } from "../text/vectors.js";
import type { Prepared } from "./dimensions/prepared.js";
import { textValue } from "./dimensions/sector.js";
import { unknown, whole } from "./dimensions/values.js";

/** Who may be suggested at all; apart from weights. */
export interface Gates {
  /** Farthest distance, kilometres. An organisation whose place is unknown is then left out. */
  readonly within?: number;
  /** Takes sensitive publics and sectors in. */
  readonly sensitive?: boolean;
  /** Organisations that objected to being suggested. */
  readonly objected?: ReadonlySet<string>;
}

export type Gate = (b: number) => boolean;

/** Opens the gates for one organisation: true for those that may be suggested to it. */
export function gateFrom(directory: Directory, a: number, gates: Gates): Gate {
  const { locations, sensitive, dormant, organisations } = directory;
  const here = locations.distinct[locations.of[a] as number]?.point;
  const near =
    gates.within === undefined
      ? undefined
      : locations.distinct.map(
          ({ point }) =>
            here !== undefined && point !== undefined && kilometres(here, point) <= (gates.within as number),
        );
  const siren = organisations[a]?.ids.siren;
  const { objected } = gates;
  return (b) =>
    b !== a &&
    dormant[b] === 0 &&
    (gates.sensitive === true || sensitive[b] === 0) &&
    (near === undefined || near[locations.of[b] as number] === true) &&
    (siren === undefined || organisations[b]?.ids.siren !== siren) &&
    (objected === undefined || !objected.has((organisations[b] as { id: string }).id));
}

/** Codes nearer than this are of the same world; texts likewise. */
const farthestOwnWorld = 0.3;

const isElsewhere = (nearness: number): boolean => nearness !== unknown && nearness <= farthestOwnWorld * whole;

/**
 * True for organisations of another world: codes of families that are not near (or, where the asking one has no
 * code, purposes that share few words), and no common network.
 */
export function bridgeFrom({ directory, codes: codesOf }: Prepared, a: number): Gate {
  const { graph, sectorSet, text } = directory;
  const set = sectorSet[a] as number;
  const codes = codesOf(set);
  const networks = new Set(neighboursOf(graph.networks, a));
  return (b) => {
    const apart =
      set === 0
        ? lengthOf(text, a) > 0 && lengthOf(text, b) > 0 && textValue(dot(text, a, b)) <= farthestOwnWorld * whole
        : isElsewhere(codes[sectorSet[b] as number] as number);
    return apart && (networks.size === 0 || !neighboursOf(graph.networks, b).some((index) => networks.has(index)));
  };
}
