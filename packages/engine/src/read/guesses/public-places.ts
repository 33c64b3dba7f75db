import type { Kind } from "../../model/organisation.js";
import { foldPlaceName } from "../../territory/place-names.js";
import { plain } from "../../text/words.js";
import { guessKind } from "./bodies.js";
import { kindFromTitle } from "./kinds.js";

/** Names of places open to everyone that a public body runs. */
const institution =
  /\b(?:france services?|mediatheques?|bibliotheques?|msap|maison (?:de |des )?services? (?:au |publics?)|pole emploi|france travail|la poste|caf|cpam|caisse (?:d allocations|primaire)|(?:mutualite sociale|msa) agricole|maison (?:du|de) departement|maison departementale|maison des? solidarites?|espace departemental|edes|ccas|(?:centre|ctre) com(?:munal)? (?:d )?action sociale|(?:point|bureau) (?:d )?information jeunesse|mission locale|cci|chambre de commerce|afpa|sous prefecture)\b/;

/** Words of a name that tell before those of a public place do. */
const association = /\bassociation\b/;

/**
 * What runs a place that receives the public, guessed from its name: associations and their networks first, then
 * public places, then what any body's name tells; a place named as its commune is the commune's.
 */
export function guessPlaceKind(
  name: string,
  commune: string | undefined,
): { readonly kind: Kind; readonly evidence: readonly string[] } {
  const guessed = guessKind(name);
  const network = kindFromTitle(name);
  if (network) return network;
  const found = association.test(plain(name)) ? null : institution.exec(plain(name));
  if (found) return { kind: "institution", evidence: [found[0].trim()] };
  if (guessed.evidence.length > 0) return guessed;
  const isCommune = commune !== undefined && foldPlaceName(name) === foldPlaceName(commune);
  return isCommune ? { kind: "authority", evidence: [name] } : guessed;
}
