import type { Directory, BitsetColumn } from "../directory/directory.js";
import { kinds, type Kind } from "../model/organisation.js";
import type { Territory } from "../territory/territory.js";

/** Who is looked for; of several values of a filter any will do, of several filters all must hold. */
export interface Filters {
  /** Codes of sectors or of families. */
  readonly sectors?: readonly string[];
  readonly publics?: readonly string[];
  readonly actions?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly territory?: Pick<Territory, "has">;
  /** Takes sensitive organisations in. */
  readonly sensitive?: boolean;
  /** Ids that are not looked for. */
  readonly hidden?: ReadonlySet<string>;
}

type Test = (index: number) => boolean;

function bitsetTest({ terms, bitsets }: BitsetColumn, wanted: readonly string[]): Test {
  const some = wanted.reduce((sum, id) => sum | (1 << known(terms.indexOf(id), id)), 0);
  return (index) => ((bitsets[index] as number) & some) !== 0;
}

function known(at: number, id: string): number {
  if (at < 0) throw new RangeError(`filter: ${id} is in no vocabulary`);
  return at;
}

function sectorTest({ sectorSets, sectorSet, vocabulary }: Directory, wanted: readonly string[]): Test {
  for (const code of wanted) known(vocabulary.sectors.has(code) ? 0 : -1, code);
  const fits = (code: string) => wanted.includes(code) || wanted.includes(vocabulary.sectors.get(code)?.family ?? code);
  const sets = sectorSets.map((codes) => codes.some(fits));
  return (index) => sets[sectorSet[index] as number] === true;
}

function kindTest({ kind }: Directory, wanted: readonly Kind[]): Test {
  const codes = wanted.map((each) => known(kinds.indexOf(each), each));
  return (index) => codes.includes(kind[index] as number);
}

/** Whether the territory has a place is asked once for each place that is met. */
function territoryTest({ locations }: Directory, territory: Pick<Territory, "has">): Test {
  const answers = new Int8Array(locations.distinct.length);
  return (index) => {
    const at = locations.of[index] as number;
    if (answers[at] === 0) answers[at] = territory.has(locations.distinct[at]?.commune?.code) ? 1 : -1;
    return answers[at] === 1;
  };
}

function hiddenTest({ indexOf }: Directory, hidden: ReadonlySet<string>): Test {
  const places = new Set([...hidden].map((id) => indexOf.get(id)));
  return (index) => !places.has(index);
}

/** True for the organisations that the filters let through. @throws RangeError for a value that is in no vocabulary */
export function openFilters(directory: Directory, filters: Filters): Test {
  const { sectors, publics, actions, kinds: wantedKinds, territory, sensitive, hidden } = filters;
  const tests: Test[] = [];
  if (sensitive !== true) tests.push((index) => directory.sensitive[index] === 0);
  if (sectors) tests.push(sectorTest(directory, sectors));
  if (publics) tests.push(bitsetTest(directory.publics, publics));
  if (actions) tests.push(bitsetTest(directory.actions, actions));
  if (wantedKinds) tests.push(kindTest(directory, wantedKinds));
  if (territory) tests.push(territoryTest(directory, territory));
  if (hidden && hidden.size > 0) tests.push(hiddenTest(directory, hidden));
  return (index) => tests.every((test) => test(index));
}
