import type { RefusalReason, RefusedFile } from "@maillage/engine/model";

const sentences: Readonly<Record<"fr" | "en", Readonly<Record<RefusalReason, string>>>> = {
  fr: {
    empty: "le fichier est vide",
    binary: "ce n'est pas un tableau (CSV, JSON, XLSX ou ODS)",
    "old-workbook":
      "c'est un ancien classeur Excel (.xls). Ouvrez-le, puis « Enregistrer sous » : Classeur Excel (.xlsx) ou CSV",
    unreadable: "le fichier ne peut pas être lu",
    "unknown-layout":
      "colonnes non reconnues. Dites de quelle source vient le fichier (--as en ligne de commande), ou vérifiez sa première ligne",
    "missing-columns": "colonnes manquantes",
    "incomplete-layout":
      "les mots des colonnes font penser à cette source, mais il manque de quoi la lire. Dites-le colonne par colonne (--column 'Votre colonne=champ'), ou une valeur pour tout le fichier (--set champ=valeur)",
    "value-twice": "ce champ a déjà une colonne : la valeur donnée pour tout le fichier n'y changerait rien",
    "table-of-persons":
      "ce tableau semble une liste de personnes : rien n'en est lu, ni gardé, ni montré. Maillage ne garde que des organisations",
    "table-of-services":
      "ce tableau liste des services, pas les structures qui les rendent : apportez d'abord la liste des structures",
    "unknown-column": "le fichier n'a pas de colonne de ce nom",
    "unknown-field": "cette source n'a pas de champ de ce nom ; après la barre, ceux qu'elle a",
    "column-twice": "deux rôles pour une même colonne",
    "field-twice": "deux colonnes pour un même champ : n'en gardez qu'une",
    "column-about-people": "une colonne qui parle de personnes n'est jamais gardée : laissez-la de côté",
    "too-large":
      "le fichier dépasse la taille admise. Un classeur peut être enregistré en CSV, une longue liste en plusieurs fichiers",
    "too-many-columns": "trop de colonnes pour un tableau. Gardez celles d'une organisation ou d'un lien",
    "too-long-record": "une ligne n'en finit pas : guillemet jamais refermé, ou fichier qui n'est pas un tableau",
    "too-deep": "le contenu est emboîté trop profondément pour un tableau",
    "unpacks-too-much": "une fois décompressé, le contenu dépasse la taille admise",
    "unsafe-xml":
      "le classeur contient ce qu'aucun tableur n'y met (entités XML). Enregistrez-le à nouveau depuis un tableur",
  },
  en: {
    empty: "the file is empty",
    binary: "this is no table (CSV, JSON, XLSX or ODS)",
    "old-workbook": "this is an old Excel workbook (.xls). Open it, then “Save as”: Excel workbook (.xlsx) or CSV",
    unreadable: "the file cannot be read",
    "unknown-layout": "columns not recognised. Name the source (--as on the command line), or check the first line",
    "missing-columns": "missing columns",
    "incomplete-layout":
      "the words of its columns point to this source, but what is needed to read it is missing. Say it column by column (--column 'Your column=field'), or a value for the whole file (--set field=value)",
    "value-twice": "this field has a column already: a value for the whole file would change nothing",
    "table-of-persons":
      "this table looks like a list of persons: nothing of it is read, kept or shown. Maillage keeps organisations only",
    "table-of-services":
      "this table lists services, not the structures that render them: bring the list of structures first",
    "unknown-column": "the file has no column of this name",
    "unknown-field": "this source has no field of this name; after the bar, those it has",
    "column-twice": "two roles for one column",
    "field-twice": "two columns for one field: keep one of them",
    "column-about-people": "a column about people is never kept: leave it out",
    "too-large": "the file is larger than allowed. A workbook can be saved as CSV, a long list as several files",
    "too-many-columns": "too many columns for a table. Keep those of an organisation or of a tie",
    "too-long-record": "a row does not end: a quote that is never closed, or a file that is no table",
    "too-deep": "the content is nested too deeply for a table",
    "unpacks-too-much": "once unpacked, the content is larger than allowed",
    "unsafe-xml": "the workbook holds what no spreadsheet puts there (XML entities). Save it again from a spreadsheet",
  },
};

/** How a sentence is put together. */
const forms = {
  fr: (file: string, sentence: string, detail: string) => `${file} : ${sentence}${detail ? ` (${detail})` : ""}.`,
  en: (file: string, sentence: string, detail: string) => `${file}: ${sentence}${detail ? ` (${detail})` : ""}.`,
} as const;

/** Why a file is refused whole, and what to do. */
export const refusedFileSentence = (
  { file, reason, detail }: Pick<RefusedFile, "file" | "reason" | "detail">,
  language: "fr" | "en",
): string => forms[language](file, sentences[language][reason], detail);
