import type { Directory } from "../directory/directory.js";
import { elementKey, type Element } from "./aspects.js";
import { openCoverage, type Coverage } from "./coverage.js";

/** Something that a call asks of those who answer together: one of them must bring one of these. */
export interface Criterion {
  readonly id: string;
  readonly anyOf: readonly Element[];
}

/** What organisation `index` is trusted to bring of each criterion, in parts of 100; a row is kept once it is read. */
export function openCriteria(directory: Directory, criteria: readonly Criterion[]): Pick<Coverage, "bringing"> {
  const elements = new Map(criteria.flatMap(({ anyOf }) => anyOf.map((each) => [elementKey(each), each] as const)));
  const position = new Map([...elements.keys()].map((key, at) => [key, at]));
  const coverage = openCoverage(directory, [...elements.values()]);
  const places = criteria.map(({ anyOf }) => anyOf.map((each) => position.get(elementKey(each)) as number));
  const rows = new Map<number, Uint8Array>();
  const read = (index: number) => {
    const row = coverage.bringing(index);
    return Uint8Array.from(places, (those) => Math.max(0, ...those.map((at) => row[at] as number)));
  };
  return {
    bringing: (index) => {
      const row = rows.get(index) ?? read(index);
      rows.set(index, row);
      return row;
    },
  };
}
