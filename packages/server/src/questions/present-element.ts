import { aspectIds, type AspectId, type Element, type Row } from "@maillage/engine/group";
import type { Kind } from "@maillage/engine/model";
import type { Words } from "../messages/words.js";

/** How the reader's language names what one may bring. */
const labelled: Readonly<Record<AspectId, (id: string, words: Words) => string>> = {
  publics: (id, { labels }) => labels.term("publics", id),
  actions: (id, { labels }) => labels.term("actions", id),
  means: (id, { labels }) => labels.term("means", id),
  communes: (id, { labels }) => labels.commune(id),
  kinds: (id, { terms }) => terms.kind[id as Kind],
};

export const presentElement = ({ aspect, id }: Element, words: Words) => ({
  aspect,
  id,
  label: labelled[aspect](id, words),
});

/** What one brings, aspect by aspect. */
export const presentRow = (row: Row, words: Words) =>
  Object.fromEntries(
    aspectIds.map((aspect) => [
      aspect,
      row[aspect].map(({ id, trust }) => ({ id, label: labelled[aspect](id, words), trust })),
    ]),
  );
