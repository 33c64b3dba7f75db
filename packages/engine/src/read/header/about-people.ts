import { foldHeader } from "./columns.js";

/** Columns that would name or reach a person: never kept, whatever else is said of them. A workshop is no telephone. */
const aboutPeople =
  /mail|courriel|tel(?!ier)|phone|mobile|president|secretaire|tresorier|contact|referent|responsable|representant|dirigeant|gerant|declarant|signataire|civilite|prenom|adresse|address|rue|voie|birth|naissance/;

/** Whether a column, by its name, is about people. */
export const isAboutPeople = (name: string): boolean => aboutPeople.test(foldHeader(name));
