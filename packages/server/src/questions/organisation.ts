import type { Fact, Kind, Organisation } from "@maillage/engine/model";
import type { KnownOrganisation } from "../answers/organisation.js";
import { lastSignOf } from "./at-a-glance.js";
import { briefly } from "./present-suggestion.js";
import type { Model } from "./model.js";
import { indexOf, type Question } from "./question.js";

type Told = KnownOrganisation["name"];

/** Everything that is known of one organisation, each fact with what it rests on. */
export const organisation: Question<{ readonly id: string }, KnownOrganisation> = (model, { id }, reader) => {
  const { directory } = model.maillage;
  const index = indexOf(model, id, reader);
  const known = directory.organisations[index] as Organisation;
  const { labels, terms } = model.words[reader.language];
  const told = ({ value, origin, source, date, evidence }: Fact<string>, label: string): Told => ({
    value,
    label,
    origin,
    source,
    date: date?.slice(0, 10) ?? null,
    evidence: [...(evidence ?? [])],
  });
  const labelOf: Readonly<Record<string, (value: string) => string>> = {
    kind: (value) => terms.kind[value as Kind],
    commune: labels.commune,
    sectors: (value) => labels.term("sectors", value),
    publics: (value) => labels.term("publics", value),
    actions: (value) => labels.term("actions", value),
    means: (value) => labels.term("means", value),
  };
  const one = (fact: Fact<string>, field: string) => told(fact, labelOf[field]?.(fact.value) ?? fact.value);
  const each = (facts: readonly Fact<string>[], field: string) => facts.map((fact) => one(fact, field));
  const there = directory.locations.distinct[directory.locations.of[index] as number];
  const reach = there?.reach ?? "commune";
  return {
    id: known.id,
    ids: {
      rna: known.ids.rna ?? null,
      formerRna: known.ids.formerRna ?? null,
      siren: known.ids.siren ?? null,
      siret: known.ids.siret ?? null,
    },
    name: one(known.name, "name"),
    otherNames: [...known.otherNames],
    kind: one(known.kind, "kind"),
    purpose: known.purpose ? one(known.purpose, "purpose") : null,
    commune: known.commune ? one(known.commune, "commune") : null,
    point: there?.point ? { ...there.point, of: known.point ? "organisation" : "commune" } : null,
    founded: known.founded ?? null,
    lastSign: lastSignOf(directory, index, model.words[reader.language].say),
    reach: { level: reach, label: terms.reach[reach] },
    sectors: each(known.sectors, "sectors"),
    publics: each(known.publics, "publics"),
    actions: each(known.actions, "actions"),
    offers: each(known.offers, "means"),
    needs: each(known.needs, "means"),
    replaced: Object.fromEntries(
      Object.entries(known.replaced ?? {}).map(([field, facts]) => [field, each(facts, field)]),
    ),
    ties: tiesOf(model, index, reader.may.sensitive),
    sources: sourcesOf(known),
    sensitive: directory.sensitive[index] === 1,
    dormant: known.dormant?.value ?? null,
  };
};

const sourcesOf = ({
  name,
  kind,
  purpose,
  commune,
  sectors,
  publics,
  actions,
  offers,
  needs,
}: Organisation): string[] => {
  const facts = [name, kind, purpose, commune, ...sectors, ...publics, ...actions, ...offers, ...needs];
  return [...new Set(facts.flatMap((fact) => fact?.source ?? []))].filter((source) => source !== "").sort();
};

/** Known ties of an organisation, to those that may be shown; the latest years first. */
function tiesOf({ maillage: { directory } }: Model, index: number, sensitive: boolean) {
  const own = (directory.organisations[index] as Organisation).id;
  return directory.ties
    .filter(({ source, target }) => source === own || target === own)
    .flatMap(({ source, target, kind, year, amount, rung, what, origin, from }) => {
      const otherId = source === own ? target : source;
      const other = directory.indexOf.get(otherId);
      if (other === undefined || (!sensitive && directory.sensitive[other] === 1)) return [];
      return [
        {
          kind,
          direction: source === own ? ("out" as const) : ("in" as const),
          organisation: briefly(directory, other),
          year: year ?? null,
          amount: amount ?? null,
          rung: rung ?? null,
          what: what ?? null,
          origin,
          source: from,
        },
      ];
    })
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.organisation.id < b.organisation.id ? -1 : 1));
}
