import { countBy } from "../arrays/counts.js";
import { compareText } from "../arrays/order.js";
import type { Directory } from "../directory/directory.js";
import type { Organisation } from "../model/organisation.js";
import { aspects, elementKey, type AspectId, type Element } from "./aspects.js";

/**
 * Aspects in which a table looks around itself when nobody says what it wants, and how many there must bring a thing for it
 * to be missed: one odd neighbour is no lack. Its places are those of its members.
 */
const lookedFor: Readonly<Partial<Record<AspectId, number>>> = { publics: 3, actions: 3, kinds: 1 };

/**
 * What a table may want when nobody says so: means that its members need, and what those who fit it best bring often enough.
 * Sorted.
 * @param around indices of those who fit best
 */
export function wantedOf(directory: Directory, seated: readonly number[], around: readonly number[]): Element[] {
  const wanted = new Map<string, Element>();
  for (const index of seated)
    for (const { value: id } of (directory.organisations[index] as Organisation).needs)
      wanted.set(elementKey({ aspect: "means", id }), { aspect: "means", id });
  for (const [aspect, least] of Object.entries(lookedFor) as [AspectId, number][]) {
    const brought = countBy(around, (index) => aspects[aspect].brings(directory, index).map(({ id }) => id));
    for (const [id, count] of brought) if (count >= least) wanted.set(elementKey({ aspect, id }), { aspect, id });
  }
  return [...wanted].sort(([a], [b]) => compareText(a, b)).map(([, element]) => element);
}
