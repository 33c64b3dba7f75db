import type { Network } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import type { EcosystemView } from "../../state/views.js";
import { stepsFrom, type NetworkIndex, type Sieve } from "../../network/network-index.js";

/** Family of each code of objet social. */
export const familiesOf = ({ sectors }: Pick<Vocabularies, "sectors">): ReadonlyMap<string, string> =>
  new Map(sectors.map(({ id, family }) => [id, family]));

/** The value of each node that colours tell. */
export function valuesOf(
  { nodes }: Network,
  color: EcosystemView["color"],
  families: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  if (color === "sector") return nodes.sector.map((code) => (code === null ? null : (families.get(code) ?? code)));
  return nodes[color];
}

/** What the reader wants to see, as a sieve: filters, then steps around the one that is looked at. */
export function sieveOf(
  index: NetworkIndex,
  view: Pick<EcosystemView, "org" | "steps" | "ties" | "commune" | "sector" | "public">,
  families: ReadonlyMap<string, string>,
): Sieve {
  const { nodes } = index.network;
  const passes = (node: number): boolean => {
    const code = nodes.sector[node];
    return (
      (view.commune === "" || nodes.commune[node] === view.commune) &&
      (view.sector === "" || (typeof code === "string" && families.get(code) === view.sector)) &&
      (view.public === "" || (nodes.publics[node]?.includes(view.public) ?? false))
    );
  };
  const kinds = new Set(view.ties);
  const middle = index.placeOf.get(view.org);
  // The one that is looked at stays in sight, whatever the filters say.
  const open = (node: number) => node === middle || passes(node);
  if (middle === undefined || view.steps === 0) return { kinds, node: open };
  const steps = stepsFrom(index, middle, view.steps, { kinds, node: open });
  return { kinds, node: (node) => (steps[node] as number) >= 0 };
}

/** How many values a list of filters offers, with how many organisations have each; the most frequent first. */
export function counted(values: Iterable<string | null>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
