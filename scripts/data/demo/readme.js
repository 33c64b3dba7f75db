// data/demo/README.md, with the counts of the run that made the files.
import { CAST, STAR, TWINS } from "./cast.js";
import { ASSOCIATIONS } from "./associations.js";
import { KINDS } from "./kinds/index.js";
import { SEED } from "./random.js";

/**
 * @param {ReadonlyMap<string, number>} counts of what was planted
 * @param {{ before: number, last: number }} grants rows of the two files
 * @param {string[][]} ties
 * @param {string[][]} organisations
 */
export function readme(counts, grants, ties, organisations) {
  const star = ASSOCIATIONS.find(({ id }) => id === STAR);
  const networks = ASSOCIATIONS.filter(({ network }) => network).length;
  const kinds = (/** @type {string} */ kind) => organisations.filter((row) => row[2] === kind).length;
  /** @param {string} label */
  const planted = (label) =>
    [...counts]
      .filter(([what]) => what.startsWith(`${label}: `))
      .map(
        ([what, count]) =>
          `- ${count} × ${what.slice(label.length + 2)} → ${REPORTS.find(([word]) => what.includes(word))?.[1] ?? "keep the row"}`,
      )
      .join("\n");
  const byName = new Map(ASSOCIATIONS.map((one) => [one.name, one]));
  const list = (/** @type {string[]} */ names) => names.map((name) => `\`${byName.get(name)?.id}\` ${name}`).join(", ");
  return `# The demo territory: Val-de-Célandre (9Z)

**Everything here is fictional**: the département, its 60 communes, every association, body, grant and tie.
Any likeness to a real body is chance. No natural person is named. The INSEE codes (9Z001 to 9Z060), the
postal codes (00100 to 00990), the region (9R) and the SIREN and SIRET (000…, Luhn right) can belong to nobody.
The points are arbitrary: a cluster of 70 km around 46.5 N, 2.5 E. Licence: MIT.

Made by \`node scripts/data/demo.js\` (seed ${SEED}, no dependency; same bytes each time; the files are read back
and checked, then written). ${KINDS.length} kinds of associations, ${KINDS.reduce((sum, { texts }) => sum + texts.length, 0)} patterns of purposes with slots, 31 families of the RNA.

## Start here

\`${STAR}\` **${star?.name}**: Vauclandre, Faubourg de la Tuilerie. Three grants, one network, two co-operations.
Good to meet, and not tied to it yet: ${list(["L'Épicerie du Faubourg", "Coopérative scolaire de l'école des Tilleuls", "Les Ruchers de la Célandre", "Club du Temps libre du Faubourg", "Le Grand Débarras", "L'Entre-deux", "Bienvenue au Faubourg", "Les Ateliers du Clos-Vert"])}.
From elsewhere (passerelles): ${list(["Les Semeurs d'histoires", "Regards du Faubourg", "La Chaîne et le Pignon"])}.
Shares its ground: ${list(["Le Potager collectif de la Butte", "Jardins familiaux des Grands-Prés"])}.
Two associations for one illness, research and awareness: ${list(["Neurones en marche", "Plaques sensibles"])}.
The ${CAST.length} hand-written ones are in \`scripts/data/demo/cast.js\`.

## Files

- communes.csv, 60 rows. UTF-8, \`,\`: code,name,departement,departement_name,region,region_name,epci,epci_name,siren,population,lat,lon; \`epci\` and \`siren\` are SIREN.
- rna_import_demo_dpt_9Z.csv, 700 rows. The RNA import of 2022: ISO-8859-1, \`;\`, quoted, header bare, 24 columns.
- rna_waldec_demo_dpt_9Z.csv, 500 rows. The RNA waldec: UTF-8, \`;\`, quoted, 41 columns; people, street and phone columns empty.
- organisations_demo.csv, ${organisations.length - 1} rows. UTF-8, \`,\`: id,name,kind,text,sector,city,commune,lat,lon,publics,actions,offers,needs; many values split by \`|\`.
- subventions_2022_demo.csv, ${grants.before} rows. SCDL, UTF-8 with BOM, \`;\`: grants of 2019 to 2022.
- subventions_2023_demo.csv, ${grants.last} rows. SCDL in another order and case, cp1252, \`;\`, CRLF, \`12 250,00\`, dd/mm/yyyy: grants of 2023.
- ties_demo.csv, ${ties.length - 1} rows. UTF-8, \`,\`: source,target,kind,year,rung,what; ${ties.filter((row) => row[2] === "membership").length} memberships of ${networks} networks, ${ties.filter((row) => row[2] === "cooperation").length} co-operations (rung mutualisation, collaboration or cooperation).

Ids: an association bears its W-number, or its prefecture number when it has no other; a body (${kinds("authority")} authorities,
${kinds("institution")} institutions, ${kinds("enterprise")} enterprises) bears its SIREN, so \`idAttribuant\` joins on its first nine digits, as
does \`communes.siren\`. In organisations_demo, ${kinds("association")} associations and ${kinds("network")} networks declare publics, actions, offers
and needs: same id and same name as in the RNA, in small letters with accents (the RNA cuts titles at 72).

Twelve funders. SIRETs of waldec join most grants; others have a W-number, or a name only, spelled in eight ways
(capitals, no accents, ST for Saint, ASSOC, a lost article, the commune added, cut at 42, a space at the end).

## Planted, and what a good importer says

Count × defect → expected.

In rna_import_demo_dpt_9Z.csv

${planted("import")}

In rna_waldec_demo_dpt_9Z.csv

${planted("waldec")}

In subventions_2022_demo.csv

${planted("2022")}

In subventions_2023_demo.csv

${planted("2023")}

Twins, ${TWINS.length} pairs of one commune with the same purpose (one in each RNA file), to see an overlap:
${TWINS.map(({ one, other, commune }) => `${one} / ${other} (${commune})`).join("; ")}.
`;
}

/** @type {readonly (readonly [word: string, report: string])[]} */
const REPORTS = [
  ["another row, another id", "two organisations; report as likely the same"],
  ["holds the W-number", "join: one organisation, under its W-number"],
  ["W-number is nowhere", "report; keep nothing, or keep as moved"],
  ["objet is `O`", "purpose unknown, reported"],
  ["objet is empty", "purpose unknown"],
  ["objet cut", "keep the text; the last word counts for nothing"],
  ["broken by a line end", "keep; joining the halves is welcome"],
  ["newline inside", "one row, not two"],
  ["U+0092", "an apostrophe"],
  ["objet_social1 is `000000`", "sector unknown: infer it from the text"],
  ["objet_social1 cut", "restore when there is one way only, else unknown; reported"],
  ["objet_social1 is empty", "sector unknown"],
  ["old list", "mapped to the new code, or unknown and reported"],
  ["no commune", "territory unknown, or found by name; reported with its value"],
  ["libcom is empty", "taken from the code"],
  ["repeats its first word", "keep; matching names copes"],
  ["titre cut", "keep; matching names copes"],
  ["quoted quotes", "the quotes belong to the name"],
  ["in the future", "date refused, row kept"],
  ["siret is `0`", "no SIRET; reported"],
  ["a space or a letter inside", "keep the id as it is; reported"],
  ["0001-01-01", "date unknown, no report"],
  ["dissolved", "out of suggestions"],
  ["suppressed", "out of suggestions"],
  ["capitals", "shown in small letters"],
  ["siret with a wrong", "SIRET refused; reported"],
  ["siret with spaces", "spaces dropped"],
  ["a SIREN in siret", "used as a SIREN; reported"],
  ["F or U", "kind is network"],
  ["right SIRET", "joins the grants"],
  ["8,30E+13", "identifier refused, match by name; reported"],
  ["SIRET stands in montant", "amount refused; never summed"],
  ["`NC`", "amount unknown; reported"],
  ["negative", "kept apart from grants (money given back); reported"],
  ["montant is 0", "a tie without euros, or dropped; said"],
  ["dateConvention is empty", "year from referenceDecision or unknown; reported"],
  ["dateConvention is a year", "the year"],
  ["idAttribuant is empty", "funder found by name"],
  ["wrong check digit", "identifier refused, match by name; reported"],
  ["nomBeneficiaire is empty", "found by SIRET"],
  ["same row twice", "counted once, or reported as likely double"],
  ["other spelling", "one funder, by SIREN"],
  ["is a SIREN", "used as a SIREN"],
  ["euro sign", "the amount"],
  ["total at the end", "no grant"],
  ["nobody known", "beneficiary outside the directory; counted in the coverage"],
];
