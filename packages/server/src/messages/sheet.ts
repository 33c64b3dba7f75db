import type { Language } from "./language.js";
import { plurals } from "./plurals.js";

/** What a meeting sheet says around what is known. */
export interface SheetSentences {
  title(a: string, b: string): string;
  who(kind: string, commune: string | undefined, rna: string | undefined, siren: string | undefined): string;
  reasons(a: string): string;
  readonly noReason: string;
  readonly ladder: string;
  readonly next: string;
  form(label: string): string;
  readonly firstSteps: string;
  means(label: string, owners: string | undefined): string;
  readonly needed: string;
  readonly cautions: string;
  readonly helps: string;
  readonly ask: string;
  readonly precedent: string;
  months(count: number): string;
  readonly helped: string;
  readonly wentWrong: string;
  readonly subjects: string;
  readonly pitfalls: string;
  readonly nextDate: string;
  readonly nextDateDots: string;
  note(today: string): string;
  written(path: string): string;
}

const day = (locale: string, today: string) =>
  new Date(today)
    .toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" })
    .replace(/^1 (?=\D+ \d+$)/, locale === "fr-FR" ? "1er " : "1 ");
const dots = "…".repeat(14);

export const sheetSentences: Readonly<Record<Language, SheetSentences>> = {
  fr: {
    title: (a, b) => `Fiche de rendez-vous : ${a} et ${b}`,
    who: (kind, commune, rna, siren) =>
      `${kind.toLowerCase()}, ${commune ?? "commune inconnue"}${rna === undefined ? "" : `, RNA ${rna}`}, SIREN ${siren ?? "inconnu"}.`,
    reasons: (a) => `Pourquoi se rencontrer (vu de ${a})`,
    noReason: "Aucune raison connue dans les données importées.",
    ladder: "Où elles en sont",
    next: "Étape suivante :",
    form: (label) => `Forme la plus simple : ${label.toLowerCase()}.`,
    firstSteps: "Un premier pas possible",
    means: (label, owners) => `${label} (${owners ?? "à trouver"})`,
    needed: "À réunir :",
    cautions: "À garder en tête",
    helps: "Ce qui aide :",
    ask: "À demander :",
    precedent: "Ailleurs",
    months: (count) => plurals.fr.counted(count, "mois", "mois"),
    helped: "Ce qui a aidé :",
    wentWrong: "Ce qui a coincé :",
    subjects: "Sujets à aborder",
    pitfalls: "Pièges",
    nextDate: "Prochaine date :",
    nextDateDots: `${dots}  Lieu : ${dots}  Qui rappelle : ${dots}`,
    note: (today) =>
      `Préparée le ${day("fr-FR", today)} avec Maillage. Les lignes citées sont celles des documents de référence. Cette fiche dit ce qui est plausible ; ce qui est vrai, les deux le diront.`,
    written: (path) => `Fiche écrite : ${path}`,
  },
  en: {
    title: (a, b) => `Meeting sheet: ${a} and ${b}`,
    who: (kind, commune, rna, siren) =>
      `${kind.toLowerCase()}, ${commune ?? "commune unknown"}${rna === undefined ? "" : `, RNA ${rna}`}, SIREN ${siren ?? "unknown"}.`,
    reasons: (a) => `Why to meet (as seen from ${a})`,
    noReason: "No reason is known from the data that were imported.",
    ladder: "Where they stand",
    next: "Next step:",
    form: (label) => `Simplest form: ${label.toLowerCase()}.`,
    firstSteps: "A possible first step",
    means: (label, owners) => `${label} (${owners ?? "to be found"})`,
    needed: "To gather:",
    cautions: "To keep in mind",
    helps: "What helps:",
    ask: "To ask:",
    precedent: "Elsewhere",
    months: (count) => plurals.en.counted(count, "month"),
    helped: "What helped:",
    wentWrong: "What went wrong:",
    subjects: "Subjects to settle",
    pitfalls: "Pitfalls",
    nextDate: "Next date:",
    nextDateDots: `${dots}  Place: ${dots}  Who calls back: ${dots}`,
    note: (today) =>
      `Prepared on ${day("en-GB", today)} with Maillage. The lines cited are those of the reference documents. This sheet says what is plausible; what is true, the two will say.`,
    written: (path) => `Sheet written: ${path}`,
  },
};
