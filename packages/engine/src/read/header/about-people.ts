import { plainWords } from "../../text/words.js";
import { foldHeader } from "./columns.js";
import { separatedWords } from "./column-words.js";

/** Words of columns that would name or reach a person. */
const ofPeople: ReadonlySet<string> = new Set([
  ..."mail email emails mails courriel courriels tel tels telephone telephones phone phones mobile portable fax".split(
    " ",
  ),
  ..."president presidente secretaire tresorier tresoriere contact contacts referent referente responsable".split(" "),
  ..."representant representante dirigeant dirigeante gerant gerante declarant declarante signataire".split(" "),
  ..."civilite prenom prenoms firstname givenname lastname surname birth naissance birthdate birthday".split(" "),
]);

/** Words of an address, and those beside which they only tell a town. */
const ofAddresses: ReadonlySet<string> = new Set("adresse adresses address rue voie street".split(" "));
const ofTowns: ReadonlySet<string> = new Set(
  "locality localite city ville commune town insee postal postale postalcode codepostal cp region departement country pays".split(
    " ",
  ),
);

/** The same in a name without spaces: a workshop is no telephone, `addresslocality` is a town. */
const glued =
  /mail|courriel|tel(?!ier)|phone|mobile|president|secretaire|tresorier|contact|referent|responsable|representant|dirigeant|gerant|declarant|signataire|civilite|prenom|birth|naissance|(?:adresse|address)(?!es?$)(?!locality|city|region|country)|^(?:rue|voie)|(?:adresse|address)$/;

/**
 * Whether a column, by its name, is about people: it is never kept, whatever else is said of it. Judged by its words; a name
 * of one word by what stands in it.
 */
export function isAboutPeople(name: string): boolean {
  const words = separatedWords(name);
  if (words.some((word) => ofPeople.has(word))) return true;
  if (words.some((word) => ofAddresses.has(word))) return !words.some((word) => ofTowns.has(word));
  return plainWords(name).length === 1 && glued.test(foldHeader(name)) && words.length === 1;
}

/** What only a person has: a given name, a birth, a civility. */
const ofOnePerson: ReadonlySet<string> = new Set(
  "prenom prenoms firstname givenname naissance birth birthdate civilite".split(" "),
);

/** Whether somebody's own name or birth stands in a column. */
export const isOfOnePerson = (name: string): boolean => {
  const words = separatedWords(name);
  return (
    words.some((word) => ofOnePerson.has(word)) ||
    /prenom|naissance|civilite|firstname|givenname|dateofbirth/.test(foldHeader(name))
  );
};
