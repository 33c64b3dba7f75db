import type { Language } from "./language.js";
import { plurals } from "./plurals.js";

/** A table of several. */
export interface TableSentences {
  atEase(member: string, reason: string): string;
  many(members: number): string;
  readonly brings: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly invite: string;
  readonly nobody: string;
  readonly fitting: string;
  readonly seats: string;
  adds(labels: string): string;
  alone(labels: string): string;
  substitute(name: string, labels: string): string;
  readonly noSubstitute: string;
  readonly solid: string;
  watch(member: string, text: string): string;
  readonly aspect: Readonly<Record<"publics" | "actions" | "means" | "communes" | "kinds", string>>;
  readonly guessed: string;
}

export const tableSentences: Readonly<Record<Language, TableSentences>> = {
  fr: {
    atEase: (member, reason) => `Avec ${member} : ${reason}`,
    many: (members) =>
      `${plurals.fr.counted(members, "organisation")} : les documents conseillent de commencer à deux ou quelques-unes, et un collectif de 8 à 10 personnes au plus.`,
    brings: "QUI APPORTE QUOI",
    missing: "Ce que personne n'apporte",
    nothingMissing: "rien de ce qui est cherché",
    invite: "QUI INVITER",
    nobody: "personne n'apporterait ce qui manque, avec ce que nous savons",
    fitting: "DONT LE TRAVAIL EST LE PLUS PROCHE DU VÔTRE, quoi qu'elles apportent de plus",
    seats: "SI L'UNE D'ELLES RENONCE",
    adds: (labels) => `apporte : ${labels}`,
    alone: (labels) => `seule à apporter : ${labels}`,
    substitute: (name, labels) => `à sa place : ${name} (${labels})`,
    noSubstitute: "personne d'autre, avec ce que nous savons",
    solid: "Tout ce qui est cherché reste couvert, quelle que soit celle qui renonce.",
    watch: (member, text) => `à clarifier avec ${member} : ${text}`,
    aspect: {
      publics: "publics",
      actions: "manières d'agir",
      means: "moyens",
      communes: "communes",
      kinds: "nature",
    },
    guessed: "déduit",
  },
  en: {
    atEase: (member, reason) => `With ${member}: ${reason}`,
    many: (members) =>
      `${plurals.en.counted(members, "organisation")}: the documents advise to begin with two or a few, and a working group of 8 to 10 people at most.`,
    brings: "WHO BRINGS WHAT",
    missing: "What nobody brings",
    nothingMissing: "nothing of what is looked for",
    invite: "WHOM TO INVITE",
    nobody: "nobody would bring what is missing, from what we know",
    fitting: "WHOSE WORK IS NEAREST TO YOURS, whatever they add",
    seats: "IF ONE OF THEM DECLINES",
    adds: (labels) => `brings: ${labels}`,
    alone: (labels) => `alone to bring: ${labels}`,
    substitute: (name, labels) => `in its place: ${name} (${labels})`,
    noSubstitute: "nobody else, from what we know",
    solid: "Everything looked for stays covered, whoever declines.",
    watch: (member, text) => `to clarify with ${member}: ${text}`,
    aspect: {
      publics: "publics",
      actions: "ways of acting",
      means: "means",
      communes: "communes",
      kinds: "kind",
    },
    guessed: "inferred",
  },
};
