import { compareText } from "../arrays/order.js";
import { isCorrection, precedence, type Fact } from "../model/fact.js";
import { nameShown } from "./names.js";
import { correctedFields, organisationFrom, type CorrectedField, type Organisation } from "../model/organisation.js";

/** A value as text: two points must not look alike, or the order of the records would choose between them. */
const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The surest first, in a total order: the order in which rows came must never choose. */
const bySource = <T>(a: Fact<T>, b: Fact<T>): number =>
  precedence[a.origin] - precedence[b.origin] ||
  compareText(a.source, b.source) ||
  compareText(asText(a.value), asText(b.value)) ||
  compareText(asText(a), asText(b));

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

/** A text as it should be shown: the surest source's, and of those the longest. */
function longest(facts: readonly (Fact<string> | undefined)[]): Fact<string> | undefined {
  const known = facts.filter((fact) => fact !== undefined);
  return known.sort(
    (a, b) => precedence[a.origin] - precedence[b.origin] || b.value.length - a.value.length || bySource(a, b),
  )[0];
}

/** What was last written over the sources stands for the whole field; without it, everything. */
function counted<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  const corrected = facts.filter(isCorrection);
  if (corrected.length === 0) return facts;
  const latest = corrected.reduce((day, { date = "" }) => (date > day ? date : day), "");
  return corrected.filter(({ date = "" }) => date === latest);
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
export function mergeRecords(records: readonly Organisation[]): Organisation {
  const sorted = [...records].sort(
    (a, b) => compareText(a.id, b.id) || compareText(a.name.value, b.name.value) || compareText(asText(a), asText(b)),
  );
  const pick = <T>(read: (record: Organisation) => T | undefined): T | undefined =>
    sorted.map(read).find((value) => value !== undefined);
  const rna = pick((record) => record.ids.rna);
  const formerRna = pick((record) => record.ids.formerRna);
  const siren = pick((record) => record.ids.siren);
  const siret = pick((record) => record.ids.siret);
  const likelySiren = siren === undefined ? pick((record) => record.ids.likelySiren) : undefined;
  const name = nameShown(sorted);
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
  const otherNames = new Set(sorted.flatMap((record) => [record.name.value, ...record.otherNames]));
  return organisationFrom({
    id,
    ids: {
      ...(rna && { rna }),
      ...(formerRna && { formerRna }),
      ...(siren && { siren }),
      ...(siret && { siret }),
      ...(likelySiren && { likelySiren }),
    },
    name,
    otherNames: [...otherNames].filter((other) => other !== name.value && other !== "").sort(),
    kind: (kind ?? first(kinds)) as Organisation["kind"],
    purpose,
    sectors: mergeFacts(counted(factsOf(sorted, "sectors"))),
    commune,
    point,
    publics: mergeFacts(counted(factsOf(sorted, "publics"))),
    actions: mergeFacts(counted(factsOf(sorted, "actions"))),
    offers: mergeFacts(sorted.flatMap((record) => record.offers)),
    needs: mergeFacts(sorted.flatMap((record) => record.needs)),
    dormant,
    founded,
    signs: sorted.flatMap((record) => record.signs ?? []),
    replaced,
    extra: Object.assign({}, ...sorted.map((record) => record.extra)) as Record<string, string>,
  });
}
