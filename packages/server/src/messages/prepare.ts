import type { NextReason, Signal } from "@maillage/engine/prepare";
import type { Language } from "./language.js";
import { plurals } from "./plurals.js";
import { terms } from "./terms.js";

/** A signal as it is told: names in place of indices. */
export type ToldSignal =
  | Exclude<Signal, { readonly code: "shared-funder" }>
  | { readonly code: "shared-funder"; readonly funders: readonly string[] };

/** How each signal is told. */
type SignalSentences = {
  readonly [Code in ToldSignal["code"]]: (
    signal: Extract<ToldSignal, { readonly code: Code }>,
    names: readonly [string, string],
  ) => string;
};

/** What is told of the meeting of two. */
export interface PrepareSentences {
  readonly noTie: string;
  standing(step: string): string;
  readonly outcome: Readonly<Record<"met" | "working-together", string>>;
  readonly why: Readonly<Record<NextReason, string>>;
  tie(kind: string, year: number | undefined, what: string | undefined, source: string): string;
  offer(from: string, means: string, to: string): string;
  publics(name: string, publics: string, isSaid: boolean): string;
  sector(name: string, sectors: string): string;
  readonly noExample: string;
  /** Where, and that it was between generations where it was. */
  tried(places: string, isBetweenGenerations: boolean): string;
  readonly toBeAdapted: string;
  readonly signal: SignalSentences;
  counted(count: number, of: number): string;
  /** What helps, with how many said so where that is known for sure. */
  helped(label: string, count: number | undefined, of: number): string;
}

const euros = (locale: string) => (amount: number) =>
  amount.toLocaleString(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
const [eurosFr, eurosEn] = [euros("fr-FR"), euros("en-GB")];

export const prepareSentences: Readonly<Record<Language, PrepareSentences>> = {
  fr: {
    noTie: "Aucun lien connu entre les deux.",
    standing: (step) => `Là où elles en sont, d'après ce que nous savons : ${step.toLowerCase()}.`,
    outcome: { met: "elles se sont rencontrées", "working-together": "elles travaillent ensemble" },
    why: {
      "nothing-known":
        "Nous ne leur connaissons pas de lien : se rencontrer d'abord, autour de quelque chose de précis.",
      "they-know-each-other": "Elles se connaissent ; nous ne leur connaissons pas encore d'action commune.",
      "offer-meets-need": "L'une propose ce que l'autre cherche : c'est un premier sujet.",
      "first-action-done": "Elles ont déjà agi ensemble une fois.",
      "pooling-known": "Elles mettent déjà des moyens en commun.",
      "common-cause": "Elles ont déjà agi ensemble, et partagent un public ou une activité.",
      "no-common-cause":
        "Elles travaillent déjà ensemble ; nous ne leur connaissons ni public ni activité en commun qui demanderait davantage.",
      "already-there": "Elles coopèrent déjà : rien de plus serré n'est à proposer, chacune reste elle-même.",
    },
    tie: (kind, year, what, source) =>
      `${kind}${year === undefined ? "" : `, ${year}`}${what === undefined ? "" : ` : ${what}`} (${source})`,
    offer: (from, means, to) => `${from} propose, et ${to} cherche : ${means}`,
    publics: (name, publics, isSaid) => `${name} : ${publics}${isSaid ? "" : " (déduit)"}`,
    sector: (name, sectors) => `${name} : ${sectors}`,
    noExample: "Aucun exemple dans les sources pour ces deux organisations, avec ce que nous savons d'elles.",
    tried: (places, isBetweenGenerations) => `essayé${isBetweenGenerations ? " entre générations" : ""} : ${places}`,
    toBeAdapted: "Des exemples essayés ailleurs, à adapter ensemble.",
    signal: {
      "shared-funder": ({ funders }) =>
        `${plurals.fr.plural(funders.length, "financeur connu en commun", "financeurs connus en commun")} : ${funders.join(", ")}`,
      "shared-volunteers": () =>
        "activité, lieu et publics proches : elles peuvent chercher les mêmes bénévoles (peu évoqué par les répondants)",
      "size-gap": ({ year, amounts }, [a, b]) =>
        `subventions connues en ${year} : ${eurosFr(amounts[0])} pour ${a}, ${eurosFr(amounts[1])} pour ${b}`,
      "reach-gap": ({ reaches }, [a, b]) =>
        `d'après leur nom, ${a} agit dans ${terms.fr.reach[reaches[0]]}, ${b} dans ${terms.fr.reach[reaches[1]]}`,
      "no-known-tie": () => "aucun lien connu entre elles : il faudra du temps pour se connaître",
    },
    counted: (count, of) =>
      `${plurals.fr.counted(count, "répondant")} sur ${of} (enquête RNMA 2014, échantillon trop petit pour généraliser)`,
    helped: (label, count, of) => (count === undefined ? label : `${label} (${count} sur ${of})`),
  },
  en: {
    noTie: "No known tie between the two.",
    standing: (step) => `Where they stand, from what we know: ${step.toLowerCase()}.`,
    outcome: { met: "they have met", "working-together": "they work together" },
    why: {
      "nothing-known": "We know of no tie between them: meet first, about something precise.",
      "they-know-each-other": "They know each other; we know of no action together yet.",
      "offer-meets-need": "One offers what the other looks for: that is a first subject.",
      "first-action-done": "They have acted together once.",
      "pooling-known": "They already pool means.",
      "common-cause": "They have acted together, and share a public or an activity.",
      "no-common-cause":
        "They already work together; we know of no public or activity in common that would ask for more.",
      "already-there": "They co-operate already: nothing closer is to be proposed, each stays itself.",
    },
    tie: (kind, year, what, source) =>
      `${kind}${year === undefined ? "" : `, ${year}`}${what === undefined ? "" : `: ${what}`} (${source})`,
    offer: (from, means, to) => `${from} offers, and ${to} looks for: ${means}`,
    publics: (name, publics, isSaid) => `${name}: ${publics}${isSaid ? "" : " (inferred)"}`,
    sector: (name, sectors) => `${name}: ${sectors}`,
    noExample: "No example in the sources for these two organisations, from what we know of them.",
    tried: (places, isBetweenGenerations) => `tried${isBetweenGenerations ? " between generations" : ""}: ${places}`,
    toBeAdapted: "Examples that were tried elsewhere, to be adapted together.",
    signal: {
      "shared-funder": ({ funders }) =>
        `${plurals.en.plural(funders.length, "known funder in common", "known funders in common")}: ${funders.join(", ")}`,
      "shared-volunteers": () =>
        "activity, place and publics are near: they may look for the same volunteers (little raised by respondents)",
      "size-gap": ({ year, amounts }, [a, b]) =>
        `known grants in ${year}: ${eurosEn(amounts[0])} for ${a}, ${eurosEn(amounts[1])} for ${b}`,
      "reach-gap": ({ reaches }, [a, b]) =>
        `by their names, ${a} acts in ${terms.en.reach[reaches[0]]}, ${b} in ${terms.en.reach[reaches[1]]}`,
      "no-known-tie": () => "no known tie between them: getting to know each other will take time",
    },
    counted: (count, of) =>
      `${plurals.en.counted(count, "respondent")} of ${of} (RNMA survey of 2014, a sample too small to generalise)`,
    helped: (label, count, of) => (count === undefined ? label : `${label} (${count} of ${of})`),
  },
};

/** Tells a signal in the words of its own kind. */
export const tellSignal = (
  { signal: say }: PrepareSentences,
  signal: ToldSignal,
  names: readonly [string, string],
): string => (say[signal.code] as (signal: ToldSignal, names: readonly [string, string]) => string)(signal, names);
