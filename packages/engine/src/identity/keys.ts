import type { Organisation } from "../model/organisation.js";
import { plainWords } from "../text/words.js";
import { emptyInIdentity } from "../text/empty-words.js";

/** Every number or id by which an organisation is known. */
export const keysOf = ({ id, ids }: Pick<Organisation, "id" | "ids">): string[] => [
  id,
  ...(ids.rna ? [ids.rna] : []),
  ...(ids.formerRna ? [ids.formerRna] : []),
  ...(ids.siren ? [`siren:${ids.siren}`] : []),
];

/** Whether a register of associations knows it. */
export const isRegistered = ({ ids }: Organisation): boolean => ids.rna !== undefined || ids.formerRna !== undefined;

/** Shorter names ("AMICALE", "USC") are too common to join two records. */
const shortestTellingName = 6;

/** The words of a name by which bodies are told apart, in their order: `ASS. LE TAROT COURTINOIS` is `tarot courtinois`. */
export const tellingName = (name: string): string =>
  plainWords(name)
    .filter((word) => !emptyInIdentity.has(word))
    .join(" ");

function nameKey(name: string, { commune }: Organisation): string | undefined {
  const telling = tellingName(name);
  return telling.length < shortestTellingName || !commune ? undefined : `${telling}@${commune.value}`;
}

/**
 * A name and its commune as a key, so that `ASS. LE TAROT COURTINOIS` is `Tarot courtinois` there; `undefined` where the
 * name tells too little, or the commune is not known.
 */
export const nameKeyOf = (organisation: Organisation): string | undefined =>
  nameKey(organisation.name.value, organisation);

/** The keys of all its names. */
export const nameKeysOf = (organisation: Organisation): string[] => [
  ...new Set(
    [organisation.name.value, ...organisation.otherNames].flatMap((name) => nameKey(name, organisation) ?? []),
  ),
];
