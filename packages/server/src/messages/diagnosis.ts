import type { Diagnosis } from "../answers/diagnosis.js";
import { plurals } from "./plurals.js";
import { terms } from "./terms.js";

type Presence = Diagnosis["sectors"][number];

const inFrench = plurals.fr;
const inEnglish = plurals.en;

/** The words of a report, by language. */
const french = {
  title: (name: string) => `Diagnostic : ${name}`,
  scope: (count: number, reference: string, others: number) =>
    `${inFrench.counted(count, "organisation connue, comparée", "organisations connues, comparées")} à ${inFrench.counted(others, "autre")} (${reference}).`,
  elsewhere: "les autres territoires importés",
  warning:
    "Ces chiffres disent ce que les fichiers importés contiennent, pas tout ce qui existe : des associations inscrites au registre peuvent ne plus agir, d'autres n'y sont pas.",
  known: "Ce que nous savons",
  knownLine: {
    commune: "commune connue",
    purpose: "objet connu",
    sector: "domaine déclaré",
    publics: "publics connus ou déduits",
  },
  source: (id: string, organisations: number, ties: number) =>
    `${id} : ${inFrench.counted(organisations, "organisation")}, ${inFrench.counted(ties, "lien")}`,
  sectors: "Domaines",
  publics: "Publics",
  table: ["", "ici", "ailleurs", "rapport", "entre", "et"],
  quotient:
    "Un rapport de 2 : deux fois plus présent ici qu'ailleurs. Si l'intervalle contient 1, l'écart peut être dû au hasard.",
  missing: "Ce que personne ne couvre",
  noPublic: "Publics que personne ne nomme",
  noCommune: "Communes sans organisation connue",
  none: "aucun",
  crowded: "Là où l'on est nombreux",
  crowdedLine: (sector: string, commune: string, count: number, expected: string) =>
    `${sector}, ${commune} : ${inFrench.counted(count, "organisation")}, là où le hasard en mettrait ${expected}`,
  isolated: (count: string) => `Organisations isolées : ${count}`,
  introduce: (name: string, to: string) => `${name} : à présenter d'abord à ${to}`,
  bridges: "Organisations dont le départ couperait le réseau",
  bridge: (name: string, parts: number) => `${name} : ${inFrench.counted(parts, "partie")} de plus sans elle`,
  leaving: "Liens qui mènent hors du territoire",
  ties: terms.fr.tie,
  and: " et ",
  locale: "fr-FR",
};

const english: typeof french = {
  title: (name) => `Diagnosis: ${name}`,
  scope: (count, reference, others) =>
    `${inEnglish.counted(count, "known organisation")}, compared with ${inEnglish.counted(others, "other")} (${reference}).`,
  elsewhere: "the other imported territories",
  warning:
    "These figures tell what the imported files hold, not all that exists: associations of the register may have stopped, others are not in it.",
  known: "What we know",
  knownLine: {
    commune: "commune known",
    purpose: "purpose known",
    sector: "field declared",
    publics: "publics known or inferred",
  },
  source: (id, organisations, ties) =>
    `${id}: ${inEnglish.counted(organisations, "organisation")}, ${inEnglish.counted(ties, "tie")}`,
  sectors: "Fields",
  publics: "Publics",
  table: ["", "here", "elsewhere", "ratio", "from", "to"],
  quotient:
    "A ratio of 2: twice as present here as elsewhere. Where the interval holds 1, the gap may be due to chance.",
  missing: "What nobody covers",
  noPublic: "Publics that nobody names",
  noCommune: "Communes without a known organisation",
  none: "none",
  crowded: "Where there are many",
  crowdedLine: (sector, commune, count, expected) =>
    `${sector}, ${commune}: ${inEnglish.counted(count, "organisation")}, where chance would put ${expected}`,
  isolated: (count) => `Isolated organisations: ${count}`,
  introduce: (name, to) => `${name}: to be introduced first to ${to}`,
  bridges: "Organisations whose loss would cut the network",
  bridge: (name, parts) => `${name}: ${inEnglish.counted(parts, "more part")} without it`,
  leaving: "Ties that lead out of the territory",
  ties: terms.en.tie,
  and: " and ",
  locale: "en-GB",
};

/** Text that stands in a table or a list of Markdown as it is. */
const plain = (text: string): string => text.replace(/([\\|*_`<>#[\]])/g, "\\$1").replace(/\s+/g, " ");

/** Lists are cut at this many in a report; the JSON has them all. */
const most = 30;

/** A diagnosis as a Markdown report that a service can edit. */
export function diagnosisReport(shape: Diagnosis, language: "fr" | "en"): string {
  const say = language === "fr" ? french : english;
  const number = (value: number, digits = 0) =>
    value.toLocaleString(say.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (value: number) => value.toLocaleString(say.locale, { style: "percent" });
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? [`- ${say.none}`] : lines.slice(0, most).map((line) => `- ${line}`);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = (presences: readonly Presence[]) => [
    row(say.table),
    row(say.table.map((_, at) => (at === 0 ? "---" : "---:"))),
    ...[...presences]
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .map(({ label, count, reference, quotient }) =>
        row([
          plain(label),
          number(count),
          number(reference),
          ...(quotient ? [quotient.value, quotient.low, quotient.high].map((value) => number(value, 2)) : ["", "", ""]),
        ]),
      ),
  ];
  const names = (items: readonly { readonly label?: string; readonly name?: string }[]) =>
    items.length === 0 ? say.none : items.map(({ label, name }) => plain(label ?? name ?? "")).join(", ");
  const leaving = Object.entries(shape.leaving).filter((entry): entry is [string, number] => entry[1] !== null);
  return [
    `# ${plain(say.title(shape.territory.name))}`,
    "",
    say.scope(shape.organisations, plain(shape.reference?.name ?? say.elsewhere), shape.comparedWith),
    "",
    `> ${say.warning}`,
    "",
    `## ${say.known}`,
    "",
    ...list([
      ...(["commune", "purpose", "sector", "publics"] as const).map(
        (field) => `${say.knownLine[field]} : ${percent(shape.known[field])}`,
      ),
      ...shape.sources.map(({ id, organisations, ties }) => say.source(id, organisations, ties)),
    ]),
    "",
    `## ${say.sectors}`,
    "",
    ...table(shape.sectors),
    "",
    say.quotient,
    "",
    `## ${say.publics}`,
    "",
    ...table(shape.publics),
    "",
    `## ${say.missing}`,
    "",
    ...list([
      `${say.noPublic} : ${names(shape.uncovered.publics)}`,
      `${say.noCommune} (${shape.uncovered.communes.length}) : ${names(shape.uncovered.communes)}`,
    ]),
    "",
    `## ${say.crowded}`,
    "",
    ...list(
      shape.crowded.map(({ sectorLabel, communeName, count, expected }) =>
        say.crowdedLine(plain(sectorLabel), plain(communeName), count, number(expected, 1)),
      ),
    ),
    "",
    `## ${say.isolated(number(shape.isolated.count))}`,
    "",
    ...list(
      shape.isolated.introductions.map(({ organisation, to }) =>
        say.introduce(plain(organisation.name), to.map(({ name }) => plain(name)).join(say.and) || say.none),
      ),
    ),
    "",
    `## ${say.bridges}`,
    "",
    ...list(shape.bridges.map(({ organisation, parts }) => say.bridge(plain(organisation.name), parts))),
    "",
    `## ${say.leaving}`,
    "",
    ...list(leaving.map(([kind, value]) => `${say.ties[kind as keyof typeof say.ties].many} : ${percent(value)}`)),
    "",
  ].join("\n");
}
