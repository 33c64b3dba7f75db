// Writes tables of the open data beside the repository in the words of our own layouts: nobody else has such files.
//   node test/real/translate.js nodes|links|harvest|edges FILE.csv[.gz] > translated.csv
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/**
 * What columns are called in our layouts, and what words of a column are; other columns and words stay as they are.
 * @typedef {{ columns: Record<string, string>, words?: Record<string, Record<string, string>> }} Translation
 */

/** @type {Readonly<Record<string, Translation>>} */
const translations = {
  nodes: {
    columns: { commune_or_city: "city" },
    words: { kind: { public_body: "authority", school_or_research: "institution" } },
  },
  links: {
    columns: { project_id: "what" },
    words: {
      type: {
        declared_affiliation: "membership",
        declared_membership_text: "membership",
        listed_member_text: "membership",
      },
    },
  },
  harvest: {
    columns: {
      donor_name: "nomAttribuant",
      beneficiary_name: "nomBeneficiaire",
      beneficiary_siret: "idBeneficiaire",
      beneficiary_rna: "rnaBeneficiaire",
      beneficiary_department: "departementBeneficiaire",
      purpose: "objet",
      program: "dispositifAide",
      amount: "montant",
      year: "exercice",
    },
  },
  edges: {
    columns: {
      donor_name: "nomAttribuant",
      name: "nomBeneficiaire",
      siren: "idBeneficiaire",
      donor_program: "dispositifAide",
      amount_eur: "montant",
      year: "exercice",
    },
  },
};

const quoted = (/** @type {string} */ cell) => `"${cell.replaceAll('"', '""')}"`;

/**
 * A table in the words of our layouts, as CSV.
 * @param {string} what one of `translations` @param {string} path
 * @returns {string}
 */
export function translate(what, path) {
  const translation = translations[what];
  if (!translation) throw new Error(`${what}: none of ${Object.keys(translations).join(", ")}`);
  const { columns, words = {} } = translation;
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header = [], ...rows] = parse(text, { bom: true, relax_quotes: true });
  const wordsOf = header.map((name) => words[name]);
  const translated = [
    header.map((name) => columns[name] ?? name),
    ...rows.map((cells) => cells.map((cell, at) => wordsOf[at]?.[cell] ?? cell)),
  ];
  return translated.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what = "", path = ""] = process.argv.slice(2);
  process.stdout.write(translate(what, path));
}
