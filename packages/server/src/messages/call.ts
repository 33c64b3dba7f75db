import type { Language } from "./language.js";
import { plurals } from "./plurals.js";

/** Answering a call together. */
export interface CallSentences {
  anyOf(labels: readonly string[]): string;
  /** No group of so many is found. */
  nobody(least: number): string;
  deadline(day: string): string;
  concerned(count: number, territory: string | null): string;
  known(label: string, count: number): string;
  group(rank: number): string;
  readonly allMet: string;
  unmet(labels: string): string;
  between(names: readonly string[], text: string): string;
  readonly arguments: string;
  readonly notForServices: string;
}

export const callSentences: Readonly<Record<Language, CallSentences>> = {
  fr: {
    anyOf: (labels) => (labels.length === 0 ? "aucun public de la liste ne le dit" : labels.join(" ou ")),
    nobody: (least) =>
      `Aucun groupe de ${least} trouvé, avec ce que nous savons : élargissez le territoire ou les critères.`,
    deadline: (day) => `échéance : ${day}`,
    concerned: (count, territory) =>
      `${plurals.fr.counted(count, "organisation concernée", "organisations concernées")}${territory === null ? "" : ` (${territory})`}`,
    known: (label, count) => `${label} : ${plurals.fr.counted(count, "organisation")}, d'après ce que nous savons`,
    group: (rank) => `GROUPE ${rank}`,
    allMet: "Tous les critères ont au moins une organisation connue pour les remplir.",
    unmet: (labels) => `CRITÈRES QUE PERSONNE ICI NE REMPLIT, d'après ce que nous savons : ${labels}`,
    between: (names, text) => `à clarifier entre ${names.join(" et ")} : ${text}`,
    arguments: "CE QUI PLAIDE POUR UNE RÉPONSE À PLUSIEURS",
    notForServices:
      "Si l'appel décrit un service à rendre, à un prix, et choisit un seul prestataire, c'est un marché : y répondre à plusieurs demande un autre cadre.",
  },
  en: {
    anyOf: (labels) => (labels.length === 0 ? "no public of the list tells it" : labels.join(" or ")),
    nobody: (least) => `No group of ${least} found, from what we know: widen the territory or the criteria.`,
    deadline: (day) => `closes on ${day}`,
    concerned: (count, territory) =>
      `${plurals.en.counted(count, "organisation")} concerned${territory === null ? "" : ` (${territory})`}`,
    known: (label, count) => `${label}: ${plurals.en.counted(count, "organisation")}, from what we know`,
    group: (rank) => `GROUP ${rank}`,
    allMet: "Every criterion has at least one organisation known to meet it.",
    unmet: (labels) => `CRITERIA THAT NOBODY HERE MEETS, from what we know: ${labels}`,
    between: (names, text) => `to clarify between ${names.join(" and ")}: ${text}`,
    arguments: "WHAT SPEAKS FOR ANSWERING TOGETHER",
    notForServices:
      "If the call describes a service to be rendered at a price, and chooses one provider, it is a tender: answering together then asks for another frame.",
  },
};
