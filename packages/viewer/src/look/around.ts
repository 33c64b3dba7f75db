import type { Brief, KnownTie } from "../api/organisation.js";
import type { ListId, Partners } from "../api/partners.js";
import type { Look, Scene, Side } from "./look.js";
import type { Palette } from "./palette.js";

/** What a neighbour is to the one in the middle. */
export type Part = ListId | "tied";

export interface Neighbour {
  readonly organisation: Brief;
  readonly part: Part;
  /** Rank in its list, from 1; 0 for a known tie. */
  readonly rank: number;
  /** In [0, 1]: 1 in the middle. */
  readonly nearness: number;
}

/** Neighbours that the picture has room for, of each part. */
const mostSuggested = 8;
const mostTied = 7;

/**
 * Who stands around an organisation: those it is known to be tied to, each once, and the first of the two lists.
 * A suggestion that is also a known tie stays a suggestion.
 */
export function neighboursOf(
  ties: readonly KnownTie[],
  lists: Readonly<Pick<Partners, ListId>>,
  shown: number,
): readonly Neighbour[] {
  const suggested = (["close", "bridging"] as const).flatMap((part) =>
    lists[part]
      .slice(0, Math.min(shown, mostSuggested))
      .map(({ organisation, score }, at) => ({ organisation, part, rank: at + 1, nearness: score })),
  );
  const taken = new Set(suggested.map(({ organisation }) => organisation.id));
  const tied = new Map(ties.map(({ organisation }) => [organisation.id, organisation]));
  const others = [...tied.values()].filter(({ id }) => !taken.has(id)).slice(0, mostTied);
  return [
    ...suggested,
    ...others.map((organisation) => ({ organisation, part: "tied" as const, rank: 0, nearness: 0.5 })),
  ];
}

const sides: Readonly<Record<Part, Side>> = { close: "right", bridging: "left", tied: "below" };

/** Nearest and farthest that a suggestion stands from the middle, across; the frame goes from −1 to 1. */
const [near, far] = [0.24, 0.4] as const;

/** How far from the middle known ties stand, and between which angles, degrees: a small fan below. */
const fan = { radius: 0.42, from: 245, to: 295 } as const;

/** From the first of a list to its last, top to bottom: -1 to 1; a single one stands in the middle. */
const spread = (at: number, count: number): number => (count === 1 ? 0 : (2 * at) / (count - 1) - 1);

/**
 * Places neighbours around the middle: close ones down its right, bridges down its left, by rank, and nearer when their
 * affinity is greater; known ties fan out below.
 */
export function aroundScene(middle: string, neighbours: readonly Neighbour[]): Scene {
  const scores = neighbours.filter(({ part }) => part !== "tied").map(({ nearness }) => nearness);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const across = (nearness: number) =>
    most === least ? (near + far) / 2 : far - ((far - near) * (nearness - least)) / (most - least);
  const column = (part: ListId, way: 1 | -1) => {
    const group = neighbours.filter((each) => each.part === part);
    return group.map(({ organisation: { id }, nearness }, at) => ({
      id,
      x: way * across(nearness),
      y: group.length === 2 ? -0.5 * spread(at, 2) : -0.86 * spread(at, group.length),
    }));
  };
  const tied = neighbours.filter(({ part }) => part === "tied");
  const fanned = tied.map(({ organisation: { id } }, at) => {
    const angle = ((fan.from + fan.to + (fan.to - fan.from) * spread(at, tied.length)) / 2) * (Math.PI / 180);
    return { id, x: fan.radius * Math.cos(angle), y: fan.radius * Math.sin(angle) };
  });
  const placed = [...column("close", 1), ...column("bridging", -1), ...fanned];
  return {
    nodes: [{ id: middle, x: 0, y: 0 }, ...placed],
    edges: placed.map(({ id }) => ({ id: `${middle} ${id}`, source: middle, target: id })),
    frame: { x: [-1, 1], y: [-1, 1] },
  };
}

/** How the middle and its neighbours look; the one that is pointed at comes forward. */
export function aroundLook(
  neighbours: readonly Neighbour[],
  knownTies: ReadonlySet<string>,
  pointed: string | undefined,
  palette: Palette,
): Look {
  const byId = new Map(neighbours.map((neighbour) => [neighbour.organisation.id, neighbour]));
  const hue: Readonly<Record<Part, string>> = { close: palette.accent, bridging: palette.bridge, tied: palette.known };
  return {
    node(id) {
      const neighbour = byId.get(id);
      const color = neighbour ? hue[neighbour.part] : palette.ink;
      const isPointed = pointed === id;
      return {
        color,
        border: isPointed ? palette.ink : color,
        size: neighbour ? (neighbour.part === "tied" ? 4.5 : isPointed ? 11 : 9) : 12,
        // The middle is named by the title of the card; ties, when one looks at them.
        label: neighbour && (neighbour.part !== "tied" || isPointed) ? neighbour.organisation.name : "",
        side: neighbour ? sides[neighbour.part] : "above",
        badge: neighbour && neighbour.rank > 0 ? String(neighbour.rank) : "",
        isNamed: true,
        isHidden: false,
        level: isPointed ? 2 : 1,
      };
    },
    edge(id) {
      const other = id.split(" ").at(-1) ?? "";
      const neighbour = byId.get(other);
      const isKnown = knownTies.has(other);
      return {
        color: neighbour ? hue[neighbour.part] : palette.known,
        size: isKnown ? 2 : 1 + 2 * (neighbour?.nearness ?? 0),
        isDotted: !isKnown,
        isHidden: false,
        level: pointed === other ? 2 : 0,
      };
    },
  };
}
