import { isCorrection, precedence, type Fact } from "../model/fact.js";
import { correctedFields, type CorrectedField, type Organisation } from "../model/organisation.js";
import type { Problem } from "../model/problem.js";
import { fold } from "../text/words.js";
import type { Tie } from "../model/tie.js";

/** Everything that was read, before it is known which records speak of the same organisation. */
export interface Records {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
}

/** One organisation each, ties between them, and what a person should look at. */
export interface Resolved {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
}

/** Union–find over the positions of an array, by halving the path. */
function disjointSets(size: number) {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  return {
    root,
    join(a: number, b: number) {
      const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
      parent[high] = low;
    },
  };
}

/** Every number or id that names one organisation and no other. */
const keysOf = ({ id, ids }: Organisation): string[] => [
  id,
  ...(ids.rna ? [ids.rna] : []),
  ...(ids.formerRna ? [ids.formerRna] : []),
  ...(ids.siren ? [`siren:${ids.siren}`] : []),
];

/** A name without its empty words, so that `ASS. LE TAROT COURTINOIS` is `Tarot courtinois`. */
const foldName = (name: string): string =>
  (fold(name).match(/[a-z0-9]+/g) ?? []).filter((word) => !emptyWords.has(word)).join(" ");

const emptyWords = new Set("a l d la le les de du des et en au aux ass asso assoc association assoc".split(" "));

/** Shorter names ("AMICALE", "USC") are too common to join two records. */
const shortestTellingName = 6;

const isRegistered = ({ ids }: Organisation): boolean => ids.rna !== undefined || ids.formerRna !== undefined;

/** A value as text: two points must not look alike, or the order of the records would choose between them. */
const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const bySource = <T>(a: Fact<T>, b: Fact<T>): number =>
  precedence[a.origin] - precedence[b.origin] ||
  compare(a.source, b.source) ||
  compare(asText(a.value), asText(b.value));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Facts of all records, one for each value and source, the surest first. */
function mergeFacts(facts: readonly Fact<string>[]): Fact<string>[] {
  const kept = new Map<string, Fact<string>>();
  for (const fact of [...facts].sort(bySource)) {
    const key = `${fact.source} ${fact.value}`;
    if (!kept.has(key)) kept.set(key, fact);
  }
  return [...kept.values()];
}

const first = <T>(facts: readonly (Fact<T> | undefined)[]): Fact<T> | undefined =>
  facts.filter((fact) => fact !== undefined).sort(bySource)[0];

/** A name or a text as it should be shown: the surest source's, and of its spellings the longest. */
function longest(facts: readonly (Fact<string> | undefined)[]): Fact<string> | undefined {
  const known = facts.filter((fact) => fact !== undefined);
  return known.sort(
    (a, b) =>
      precedence[a.origin] - precedence[b.origin] || b.value.length - a.value.length || compare(a.value, b.value),
  )[0];
}

/** What an adviser wrote stands for the whole field; without it, everything. */
function counted<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  const corrected = facts.filter(isCorrection);
  return corrected.length > 0 ? corrected : facts;
}

/** Facts of one field, whether a record may hold one or many. */
const factsOf = (records: readonly Organisation[], field: CorrectedField): Fact<string>[] =>
  records.flatMap((record) => record[field] ?? []);

/** What corrections took the place of, field by field. */
function replacedIn(records: readonly Organisation[]): Organisation["replaced"] {
  const replaced = correctedFields.flatMap((field) => {
    const facts = factsOf(records, field);
    // A record that says nothing of a field names no source.
    const others = facts.filter((fact) => !isCorrection(fact) && fact.source !== "");
    return facts.some(isCorrection) && others.length > 0 ? [[field, mergeFacts(others)] as const] : [];
  });
  return replaced.length === 0 ? undefined : Object.fromEntries(replaced);
}

/** One organisation from the records that speak of it. The order of the records does not matter. */
function merge(records: readonly Organisation[]): Organisation {
  const sorted = [...records].sort((a, b) => compare(a.id, b.id) || compare(a.name.value, b.name.value));
  const pick = <T>(read: (record: Organisation) => T | undefined): T | undefined =>
    sorted.map(read).find((value) => value !== undefined);
  const rna = pick((record) => record.ids.rna);
  const formerRna = pick((record) => record.ids.formerRna);
  const siren = pick((record) => record.ids.siren);
  const siret = pick((record) => record.ids.siret);
  const name = longest(counted(sorted.map((record) => record.name))) as Fact<string>;
  const kinds = counted(sorted.map((record) => record.kind));
  const kind = first(kinds.filter((fact) => fact.value !== "association" || isCorrection(fact)));
  const purpose = longest(counted(factsOf(sorted, "purpose")));
  const commune = first(counted(factsOf(sorted, "commune")));
  const replaced = replacedIn(sorted);
  // Whoever else knows it, by a grant or a list, shows that it lives.
  const vouching = sorted.filter((record) => !record.supplement);
  const dormant = vouching.every((record) => record.dormant) ? vouching[0]?.dormant : undefined;
  const point = first(sorted.map((record) => record.point));
  const founded = pick((record) => record.founded);
  const id = rna ?? formerRna ?? (siren ? `siren:${siren}` : (sorted[0] as Organisation).id);
  return {
    id,
    ids: { ...(rna && { rna }), ...(formerRna && { formerRna }), ...(siren && { siren }), ...(siret && { siret }) },
    name,
    otherNames: [...new Set(sorted.flatMap((record) => [record.name.value, ...record.otherNames]))]
      .filter((other) => other !== name.value && other !== "")
      .sort(),
    kind: kind ?? (kinds[0] as Organisation["kind"]),
    ...(purpose && { purpose }),
    sectors: mergeFacts(counted(factsOf(sorted, "sectors"))),
    ...(commune && { commune }),
    ...(point && { point }),
    publics: mergeFacts(counted(factsOf(sorted, "publics"))),
    actions: mergeFacts(counted(factsOf(sorted, "actions"))),
    offers: mergeFacts(sorted.flatMap((record) => record.offers)),
    needs: mergeFacts(sorted.flatMap((record) => record.needs)),
    ...(dormant && { dormant }),
    ...(founded !== undefined && { founded }),
    ...(replaced && { replaced }),
    extra: Object.assign({}, ...sorted.map((record) => record.extra)) as Record<string, string>,
  };
}

/**
 * Decides which records speak of the same organisation. Records that share a number or an id are one. A record
 * without a register number joins the only registered one that bears its name in its commune; several, or two
 * registered ones of one name in one commune, stay apart and come back as `identity.undecided`.
 * Ties follow; a tie of which an end is unknown comes back as a problem.
 */
export function resolveIdentities({ organisations, ties }: Records): Resolved {
  const sets = disjointSets(organisations.length);
  const holder = new Map<string, number>();
  organisations.forEach((organisation, index) => {
    for (const key of keysOf(organisation)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, index);
      else sets.join(index, other);
    }
  });
  const problems: Problem[] = [];
  const undecided = (organisation: Organisation) =>
    problems.push({
      file: "",
      row: 0,
      column: "name",
      value: `${organisation.name.value} (${organisation.id})`,
      code: "identity.undecided",
    });

  const named = new Map<string, number[]>();
  organisations.forEach((organisation, index) => {
    const name = foldName(organisation.name.value);
    if (name.length < shortestTellingName || !organisation.commune || organisation.supplement) return;
    const key = `${name}@${organisation.commune.value}`;
    const places = named.get(key);
    if (places) places.push(index);
    else named.set(key, [index]);
  });
  for (const indices of named.values()) {
    const groups = new Map<number, number[]>();
    for (const index of indices) groups.set(sets.root(index), [...(groups.get(sets.root(index)) ?? []), index]);
    if (groups.size < 2) continue;
    const members = (group: readonly number[]) => group.map((index) => organisations[index] as Organisation);
    const registered = [...groups.values()].filter((group) => members(group).some(isRegistered));
    const others = [...groups.values()].filter((group) => !members(group).some(isRegistered));
    const sirens = new Set(members(indices).flatMap(({ ids }) => ids.siren ?? []));
    if (registered.length <= 1 && sirens.size <= 1) {
      const anchor = (registered[0] ?? others[0])?.[0] as number;
      for (const group of others) sets.join(anchor, group[0] as number);
    } else {
      for (const group of groups.values()) undecided(organisations[group[0] as number] as Organisation);
    }
  }

  const groups = new Map<number, Organisation[]>();
  organisations.forEach((organisation, index) => {
    const group = groups.get(sets.root(index));
    if (group) group.push(organisation);
    else groups.set(sets.root(index), [organisation]);
  });
  const merged: Organisation[] = [];
  const canonical = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.every((record) => record.supplement)) continue;
    const organisation = merge(group);
    merged.push(organisation);
    for (const record of group) for (const key of keysOf(record)) canonical.set(key, organisation.id);
  }
  merged.sort((a, b) => compare(a.id, b.id));

  const kept = new Map<string, Tie>();
  for (const tie of ties) {
    const source = canonical.get(tie.source);
    const target = canonical.get(tie.target);
    if (source === undefined || target === undefined) {
      const value = source === undefined ? tie.source : tie.target;
      problems.push({ file: "", row: 0, column: "tie", value, code: "tie.unknown-party" });
    } else if (source !== target) {
      const resolved = { ...tie, source, target };
      const key = [source, target, tie.kind, tie.year ?? "", tie.amount ?? "", tie.what ?? "", tie.from].join("\t");
      if (!kept.has(key)) kept.set(key, resolved);
    }
  }
  const sortedTies = [...kept.entries()].sort(([a], [b]) => compare(a, b)).map(([, tie]) => tie);
  return { organisations: merged, ties: sortedTies, problems: problems.sort((a, b) => compare(a.value, b.value)) };
}
