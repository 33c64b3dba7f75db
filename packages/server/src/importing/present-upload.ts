import { fieldLabel } from "../messages/columns.js";
import { refusedFileSentence } from "../messages/refused-files.js";
import type { Inspection } from "./inspect.js";
import type { Upload } from "../uploads/uploads.js";
import type { Language } from "../messages/language.js";
import { sourceLabel, presentPlace, presentRowProblem } from "./present-import.js";

/** An upload and what was seen of it, in the words of one language. */
export const presentUpload = ({ id, name, bytes, sha256 }: Upload, seen: Inspection, language: Language) => ({
  id,
  name,
  bytes,
  sha256,
  source: seen.source,
  sourceLabel: seen.source === null ? null : sourceLabel(seen.source, language),
  candidates: seen.candidates.map((candidate) => ({
    id: candidate.id,
    label: sourceLabel(candidate.id, language),
    missing: [...candidate.missing],
  })),
  columns: seen.columns.map((column) => ({
    ...column,
    fieldLabel: column.field === null ? null : fieldLabel(column.field, language),
  })),
  fields: seen.fields.map((field) => ({ id: field, label: fieldLabel(field, language) })),
  encoding: seen.encoding,
  rows: { ...seen.rows },
  preview: seen.preview.map((row) => [...row]),
  problems: seen.problems.map((problem) => ({
    ...presentPlace(problem, language),
    ...presentRowProblem(problem.code, language),
  })),
  ...(seen.refused
    ? {
        refused: {
          reason: seen.refused.reason,
          detail: refusedFileSentence({ file: name, ...seen.refused }, language),
        },
      }
    : {}),
});
