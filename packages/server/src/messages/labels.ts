import type { Gazetteer } from "@maillage/engine/territory";
import type { Vocabulary } from "@maillage/engine/vocabulary";

/** Labels of codes, in the reader's language. */
export interface Labels {
  sector(code: string): string;
  publics(ids: readonly string[]): string;
  actions(ids: readonly string[]): string;
  means(ids: readonly string[]): string;
  epci(siren: string): string;
  list(parts: readonly string[]): string;
  commune(code: string): string;
  /** One term, as its list spells it. */
  term(list: "sectors" | "publics" | "actions" | "means", id: string): string;
}

/** Labels from the vocabularies; `and` joins the last two of a list. */
export function createLabels(vocabulary: Vocabulary, gazetteer: Gazetteer, language: "fr" | "en"): Labels {
  const and = language === "fr" ? " et " : " and ";
  const list = (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  const named = (terms: ReadonlyMap<string, { readonly label: string; readonly labelEn: string }>, id: string) => {
    const term = terms.get(id);
    return lower((language === "fr" ? term?.label : term?.labelEn) ?? id);
  };
  return {
    sector: (code) => named(vocabulary.sectors, code),
    publics: (ids) => list(ids.map((id) => named(vocabulary.publics, id))),
    actions: (ids) => list(ids.map((id) => named(vocabulary.actions, id))),
    means: (ids) => list(ids.map((id) => named(vocabulary.means, id))),
    epci: (siren) => gazetteer.areaName("epci", siren),
    list,
    commune: (code) => gazetteer.commune(code)?.name ?? code,
    term: (of, id) => {
      const term = vocabulary[of].get(id);
      return (language === "fr" ? term?.label : term?.labelEn) ?? id;
    },
  };
}
