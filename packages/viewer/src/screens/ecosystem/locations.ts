import type { Network } from "../../api/network.js";
import { counted } from "./network-filter.js";

type Level = Network["areas"][number]["level"] | "commune";

export interface Location {
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  readonly count: number;
}

/** Every territory of a network, with how many organisations it has: the fullest first, then the widest. */
export function locationsOf({ nodes, communes, areas }: Network): readonly Location[] {
  const counts = new Map(counted(nodes.commune));
  const own = [...counts].map(([code, count]) => ({
    code,
    level: "commune" as const,
    name: communes[code] ?? code,
    count,
  }));
  const wider = areas.map(({ code, level, name, communes: members }) => ({
    code,
    level,
    name,
    count: members.reduce((sum, member) => sum + (counts.get(member) ?? 0), 0),
  }));
  const order: readonly Level[] = ["region", "departement", "epci", "commune"];
  return [...wider, ...own].sort(
    (a, b) => b.count - a.count || order.indexOf(a.level) - order.indexOf(b.level) || (a.name < b.name ? -1 : 1),
  );
}
