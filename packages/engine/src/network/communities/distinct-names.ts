import { groupBy } from "../../arrays/groups.js";

/** What a community may be called by. */
export interface Terms {
  /** Those that make its name. */
  readonly first: readonly string[];
  /** Those that may be added to tell it from another, the most telling first. */
  readonly more: readonly string[];
}

/** The communities that bear each name. */
const byName = (names: readonly string[]) => groupBy(names.keys(), (at) => names[at] as string);

/** The next term that says something: one that none of the others has, else any that is left. */
function nextTerm(own: Terms, said: readonly string[], others: readonly Terms[]): string | undefined {
  const left = own.more.filter((term) => !said.includes(term));
  return left.find((term) => !others.some(({ first, more }) => first.includes(term) || more.includes(term))) ?? left[0];
}

/**
 * Names of communities, no two alike: those of one name each take their next distinguishing term until they differ;
 * whoever has none left is numbered, from 2 on, in the order given. The same terms in the same order, the same names.
 * @param unnamed the name of a community without a term
 */
export function distinctNames(communities: readonly Terms[], unnamed: string): string[] {
  const said = communities.map(({ first }) => [...first]);
  const named = () => said.map((terms) => terms.join(" · ") || unnamed);
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const group of byName(named()).values()) {
      if (group.length === 1) continue;
      for (const at of group) {
        const others = group.filter((other) => other !== at).map((other) => communities[other] as Terms);
        const term = nextTerm(communities[at] as Terms, said[at] as string[], others);
        if (term === undefined) continue;
        said[at]?.push(term);
        isMoving = true;
      }
    }
  }
  const names = named();
  const taken = new Set(names);
  for (const [name, [, ...repeated]] of byName(names)) {
    let number = 2;
    for (const at of repeated) {
      while (taken.has(`${name} (${number})`)) number++;
      names[at] = `${name} (${number})`;
      taken.add(names[at]);
    }
  }
  return names;
}
