import { MalformedCursor } from "@maillage/engine/find";
import { kinds, type Kind } from "@maillage/engine/model";
import { Refused, wrongValue } from "../refusals/refused.js";
import type { SearchPage, SearchParameters } from "../answers/search.js";
import { briefly } from "./present-suggestion.js";
import type { Question } from "./question.js";
import { territoryOf } from "./territory.js";

/** Ids between commas, each in its list. @throws Refused `invalid` */
function listed(name: string, written: string | undefined, known: { has(id: string): boolean }): string[] | undefined {
  const ids = written?.split(",").map((id) => id.trim());
  const unknown = ids?.find((id) => !known.has(id));
  if (unknown !== undefined) throw wrongValue(name, unknown.slice(0, 80));
  return ids;
}

/** Organisations as one types, best first. */
export const search: Question<SearchParameters, SearchPage> = (model, asked, reader) => {
  const { directory } = model.maillage;
  const { sectors, publics, actions } = model.maillage.tables.vocabulary;
  const filters = {
    sectors: listed("sector", asked.sector, sectors),
    publics: listed("public", asked.public, publics),
    actions: listed("action", asked.action, actions),
    kinds: listed("kind", asked.kind, new Set<string>(kinds)) as Kind[] | undefined,
    territory: asked.territory === undefined ? undefined : territoryOf(model, asked.territory),
    sensitive: asked.sensitive && reader.may.sensitive,
  };
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const options = {
    filters: given,
    limit: asked.limit,
    ...(asked.cursor === undefined ? {} : { after: asked.cursor }),
  };
  try {
    const { found, total, next } = model.maillage.find(asked.q, options);
    return {
      items: found.map(({ index, matched }) => {
        const organisation = directory.organisations[index] as (typeof directory.organisations)[number];
        return {
          ...briefly(directory, index),
          sectors: [...new Set(organisation.sectors.map(({ value }) => value))],
          publics: [...new Set(organisation.publics.map(({ value }) => value))],
          dormant: directory.dormant[index] === 1,
          matched: matched ?? null,
        };
      }),
      total,
      next: next ?? null,
    };
  } catch (failure) {
    throw failure instanceof MalformedCursor ? new Refused("malformed-cursor") : failure;
  }
};
