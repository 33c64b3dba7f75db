import type { Directory } from "../directory/directory.js";
import type { Precedent } from "../documents/precedents.js";
import { openTexts } from "../group/about.js";
import type { FirstStep } from "./first-steps.js";
import { commonPublics, type Side } from "./sides.js";
import type { Standing } from "./where-they-stand.js";

interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly standing: Standing;
}

/** What makes a precedent near a pair. */
export interface NearPrecedent {
  readonly precedent: Precedent;
  readonly publics: readonly string[];
  readonly actions: readonly string[];
  /** Means that it shared, and that one of the two offers and one looks for, or both look for. */
  readonly means: readonly string[];
  readonly isSameStep: boolean;
  /** Whether its object is in the words of one of the two. */
  readonly isSameObject: boolean;
}

/** From this cosine on, what a precedent was about is what an organisation does. */
const sameObject = 0.45;
/** What tells of one matter, and what only tells among those that do. */
const weights = { ofMeans: 4, ofFirstStep: 3, ofObject: 3, ofPublic: 2, ofAction: 1, ofStep: 1 } as const;

function nearness(
  { vocabulary }: Directory,
  aboutOf: ReturnType<typeof openTexts>,
  precedent: Precedent,
  { a, b, standing }: Pair,
): NearPrecedent {
  const isTelling = (id: string) => vocabulary.publics.get(id)?.general === false;
  const inOne = (held: (side: Side) => ReadonlySet<string>) => (id: string) => held(a).has(id) || held(b).has(id);
  const about = aboutOf(`${precedent.title.fr}. ${precedent.object.fr}`);
  return {
    precedent,
    publics: precedent.publics.filter((id) => isTelling(id) && inOne(({ publics }) => publics)(id)),
    actions: precedent.actions.filter(inOne(({ actions }) => actions)),
    means: precedent.means.filter(
      (id) =>
        (inOne(({ offers }) => offers)(id) && inOne(({ needs }) => needs)(id)) || (a.needs.has(id) && b.needs.has(id)),
    ),
    isSameStep: precedent.rung !== undefined && precedent.rung === standing.next?.id,
    isSameObject: Math.max(about(a.index), about(b.index)) >= sameObject,
  };
}

/**
 * The one precedent that is nearest to a pair by publics, ways of acting, rung and object, good or bad; none where
 * nothing is near. Among equals as the table has them.
 */
export function precedentNear(
  directory: Directory,
  precedents: readonly Precedent[],
  pair: Pair & { readonly steps: readonly FirstStep[] },
): NearPrecedent | undefined {
  const { a, b, steps } = pair;
  const aboutOf = openTexts(directory);
  const tried = new Set(steps.flatMap(({ project }) => project.precedents));
  const both = new Set(commonPublics(directory, a, b));
  const weigh = ({ precedent, publics, actions, means, isSameStep, isSameObject }: NearPrecedent) => {
    const matter =
      weights.ofMeans * means.length +
      (tried.has(precedent.id) ? weights.ofFirstStep : 0) +
      (isSameObject ? weights.ofObject : 0);
    // A public, a way of acting or a rung is in common with half of the precedents: alone it says nothing.
    if (matter === 0) return 0;
    const shared = publics.length + publics.filter((id) => both.has(id)).length;
    return matter + weights.ofPublic * shared + weights.ofAction * actions.length + (isSameStep ? weights.ofStep : 0);
  };
  return precedents
    .map((precedent) => nearness(directory, aboutOf, precedent, pair))
    .map((near) => ({ near, weight: weigh(near) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)[0]?.near;
}
