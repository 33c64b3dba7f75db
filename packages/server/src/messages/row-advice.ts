import type { Outcome, ProblemCode } from "@maillage/engine/model";

/** What was done about problems of rows, and what a person can do. */
interface Advice {
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** Where nothing is said of a code. */
  readonly nothingToDo: string;
  readonly toDo: Readonly<Partial<Record<ProblemCode, string>>>;
}

const french: Advice = {
  outcome: {
    "row left out": "ligne laissée de côté",
    "cell left out": "cellule laissée de côté",
    mended: "réparé",
    kept: "gardé tel quel",
    "to check": "à vérifier",
  },
  nothingToDo: "Rien à faire.",
  toDo: {
    "row.columns": "Ouvrez le fichier à cette ligne : un séparateur ou un guillemet y est de trop, ou manque.",
    "organisation.dormant": "Si l'association est active, demandez-lui de corriger sa déclaration.",
    "organisation.moved": "Importez aussi le fichier « waldec » du même département.",
    "organisation.no-name": "Complétez le nom dans le fichier, puis recommencez.",
    "organisation.no-id": "Complétez l'identifiant dans le fichier, puis recommencez.",
    "text.encoding": "Demandez le fichier d'origine, en UTF-8, si des lettres restent fausses.",
    "siren.checksum": "Vérifiez le numéro sur annuaire-entreprises.data.gouv.fr.",
    "siret.checksum": "Vérifiez le numéro sur annuaire-entreprises.data.gouv.fr.",
    "siret.siren-kept": "Vérifiez le numéro sur annuaire-entreprises.data.gouv.fr.",
    "siret.destroyed": "Demandez le fichier d'origine, avec la colonne au format texte.",
    "siret.malformed": "Vérifiez le numéro : neuf chiffres pour un SIREN, quatorze pour un SIRET.",
    "rna.malformed": "Vérifiez le numéro : W et neuf chiffres.",
    "commune.unknown": "Corrigez le code INSEE ou le nom de la commune, ou indiquez-la sur la fiche.",
    "sector.unknown": "Indiquez l'activité sur la fiche de l'organisation.",
    "sector.in-words": "Ajoutez ces mots à data/sector-spellings.csv, puis recommencez l'import.",
    "public.unknown": "Ajoutez ces mots à data/public-spellings.csv, puis recommencez l'import.",
    "action.unknown": "Ajoutez ces mots à data/action-spellings.csv, puis recommencez l'import.",
    "date.implausible": "Corrigez la date dans le fichier si elle compte pour vous.",
    "year.implausible": "Corrigez l'année dans le fichier si elle compte pour vous.",
    "amount.malformed": "Corrigez le montant dans le fichier, puis recommencez.",
    "amount.identifier": "Remettez les colonnes dans l'ordre de l'en-tête, puis recommencez.",
    "coordinates.malformed": "Corrigez les coordonnées : des degrés, latitude puis longitude.",
    "vocabulary.unknown": "Choisissez un mot de la liste : data/publics.csv, data/actions.csv ou data/means.csv.",
    "tie.unknown-party": "Importez d'abord le fichier qui décrit cette organisation.",
    "tie.unknown-kind": "Si c'est une adhésion ou un financement, écrivez membership ou funding.",
    "identity.undecided": "Comparez les deux fiches.",
  },
};

const english: Advice = {
  outcome: {
    "row left out": "row left out",
    "cell left out": "cell left out",
    mended: "mended",
    kept: "kept as it is",
    "to check": "to check",
  },
  nothingToDo: "Nothing to do.",
  toDo: {
    "row.columns": "Open the file at this row: a separator or a quote is missing there, or one too many.",
    "organisation.dormant": "If the association is active, ask it to correct its declaration.",
    "organisation.moved": "Import the 'waldec' file of the same département too.",
    "organisation.no-name": "Add the name in the file, then try again.",
    "organisation.no-id": "Add the id in the file, then try again.",
    "text.encoding": "Ask for the original file, in UTF-8, if letters are still wrong.",
    "siren.checksum": "Check the number on annuaire-entreprises.data.gouv.fr.",
    "siret.checksum": "Check the number on annuaire-entreprises.data.gouv.fr.",
    "siret.siren-kept": "Check the number on annuaire-entreprises.data.gouv.fr.",
    "siret.destroyed": "Ask for the original file, with the column as text.",
    "siret.malformed": "Check the number: nine digits for a SIREN, fourteen for a SIRET.",
    "rna.malformed": "Check the number: W and nine digits.",
    "commune.unknown": "Correct the INSEE code or the name of the commune, or say it on the organisation's page.",
    "sector.unknown": "Say the activity on the organisation's page.",
    "sector.in-words": "Add these words to data/sector-spellings.csv, then import again.",
    "public.unknown": "Add these words to data/public-spellings.csv, then import again.",
    "action.unknown": "Add these words to data/action-spellings.csv, then import again.",
    "date.implausible": "Correct the date in the file if it matters to you.",
    "year.implausible": "Correct the year in the file if it matters to you.",
    "amount.malformed": "Correct the amount in the file, then try again.",
    "amount.identifier": "Put the columns in the order of the header, then try again.",
    "coordinates.malformed": "Correct the coordinates: degrees, latitude then longitude.",
    "vocabulary.unknown": "Choose a word of the list: data/publics.csv, data/actions.csv or data/means.csv.",
    "tie.unknown-party": "Import the file that describes this organisation first.",
    "tie.unknown-kind": "If it is a membership or a grant, write membership or funding.",
    "identity.undecided": "Compare the two organisations.",
  },
};

export const rowAdvice = { fr: french, en: english } as const;

/** Heads of a table of problems: file, row, column, value, code, what it is, what was done, what to do. */
export const problemColumns = {
  fr: ["fichier", "ligne", "colonne", "valeur", "code", "problème", "ce qui a été fait", "que faire"],
  en: ["file", "row", "column", "value", "code", "problem", "what was done", "what to do"],
} as const;
