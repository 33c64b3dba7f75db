import type { Organisation } from "../model/organisation.js";
import { plain } from "../text/words.js";

/** Words of a name or purpose, folded, of those who take in only the staff of one employer or the inhabitants of one building. */
const closedNames =
  /\b(?:comite (?:social )?d entreprise|comite d oeuvres sociales|comite des oeuvres sociales|(?:association|amicale|club|comite|foyer|cercle) (?:(?:sportive?|culturel|de loisirs|social|amical) )?d(?:u|es|e) (?:personnels?|employes|salaries|agents|locataires|coproprietaires|residents))\b/;
const closedPurposes =
  /\b(?:parmi|entre|par|pour|au benefice d[ue]s?|aux membres d[ue]s?|les membres d[ue]s?) (?:tous |toutes |les |le |l ensemble du |des |du |diverses |differentes |categories |membres |de )*personnels?\b(?! (?:et|ou) professionnels?)|\bentre (?:les |tous les )?(?:locataires|coproprietaires|residents)\b/;

/** True for a staff club or tenants of one building: it draws on its own people. */
export function isClosedCircle(organisation: Organisation | undefined): boolean {
  const { name, purpose } = organisation ?? {};
  return closedNames.test(plain(name?.value ?? "")) || closedPurposes.test(plain(purpose?.value ?? ""));
}

/** Names of owners or inhabitants of one building or estate. */
const estateNames =
  /\b(?:coproprietes?|coproprietaires|lotissements?|(?:association|syndicat|groupement) (?:syndicale? )?(?:libre )?des (?:proprietaires|locataires|residents)|des immeubles)\b/;

/** True for a closed circle, and for owners or inhabitants of one estate: nobody from outside has business with them. */
export const isOfItsOwn = (organisation: Organisation): boolean =>
  isClosedCircle(organisation) || estateNames.test(plain(organisation.name.value));
