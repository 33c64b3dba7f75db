import { plurals } from "@maillage/server/messages/plurals.js";
import type { importing as french } from "../../fr/data/importing.js";
import type { Widen } from "../../widen.js";

const { counted } = plurals.en;

export const importing: Widen<typeof french> = {
  drop: "Drop your files here",
  dropHint:
    "CSV, JSON, XLSX or ODS, also as .gz; 512 MB at most each. Nothing is imported before you have seen how the file is read.",
  choose: "Choose files",
  model: "Download a template",
  modelHint: "Starting from a table of your own? Two columns are enough: an identifier and a name.",
  modelName: "maillage-template.csv",
  where: "Where to find files",
  whereList: [
    "The national register of associations, by département: data.gouv.fr, “Répertoire national des associations”.",
    "Grants of your communes, groups of communes, département and région: their open data, “subventions”.",
    "Places of digital help, the social economy, the directories of Lyon and Toulouse.",
    "A table of communes, for exact distances: “Communes et villes de France”.",
  ],
  people:
    "Addresses, telephones, e-mails and names of people are neither kept nor shown. A file that waits is removed after a day.",

  refusal: {
    "unknown-layout": (columns) =>
      `We do not recognise this table by its columns: ${columns}. Say which source it comes from, or correct the names of its columns.`,
    "missing-columns": (columns) => `To be read so, it lacks a column: ${columns}.`,
  },
  files: "Your files",
  noFiles: "No file waits. Those that you bring stay here, even when you go to another screen.",
  importAll: (count) => `Import all (${count})`,
  state: {
    waiting: "waits for its turn",
    sending: "being sent",
    looking: "reading its first rows",
    ready: "ready to import",
    unread: "to be settled before the import",
    importing: "being imported",
    done: "imported",
    refused: "not taken",
  },
  told: (name, state) => `${name}: ${state}.`,
  sending: "Sending",
  looking: "Reading the first rows…",
  bytes: (size, unit) => `${size} ${unit}`,
  units: ["bytes", "KB", "MB"],
  removeOf: (name) => `Remove ${name}`,
  again: "Send again",
  mend: "Mend the file, then bring it again: the others are not touched.",
  tooLarge:
    "This file is larger than 512 MB. Compress it (.gz), save a workbook as CSV, or cut a long list into several files.",
  gone: "The server does not have this file any more: it was started again, or a day has gone. Bring it again.",

  readAs: "Read as",
  source: "Which source does it come from?",
  sourceHint: "Choose the nearest source: the file is read again at once.",
  sourceNone: "Choose a source",
  sourceMissing: (label, columns) => `${label} (lacks: ${columns})`,
  lists: "Is it a table of yours? Say what it holds, then what its columns are.",
  list: { organisations: "A list of organisations", ties: "A list of ties between organisations" },
  mapping: "Say what columns are",
  mappingHint: "A list of organisations needs a name, and a number or a commune. Columns about people are refused.",
  columnBecomes: (name: string) => `“${name}” is`,
  leftOut: "left out",
  noSource:
    "No known source has these columns. Check that the first row names the columns, or start from the template.",
  rows: (count) => counted(count, "row"),
  rowsAtLeast: (count) => `more than ${counted(count, "row")}`,
  encoding: {
    "utf-8": "letters in UTF-8",
    "windows-1252": "letters in Windows-1252, converted",
    cp850: "letters of MS-DOS (CP850), converted",
    macroman: "letters of the Macintosh (MacRoman), converted",
    mixed: "two encodings mixed (UTF-8 and Windows-1252), converted line by line",
    "utf-16": "letters in UTF-16, converted",
  },
  columnsUsed: (used, all) => `${counted(used, "column")} read of ${all}`,
  preview: "First rows, and what becomes of each column",
  previewOf: (name) => `First rows of ${name}`,
  becomes: "becomes",
  asIs: "kept as it is",
  noRows: "The file has a header only: no row to import.",
  unused: (count) => `${counted(count, "column")} not read`,
  hidden: "Read to place an organisation, never kept nor shown",
  firstProblems: (count) => `${counted(count, "remark")} on these first rows`,
  import: "Import",
  importOf: (name) => `Import ${name}`,
  replaces: (day) => `Will take the place of the file of the same name imported on ${day}.`,
  cancelled: "Import cancelled: nothing of it was kept.",
  failed: "The import came to nothing: none of it was kept.",

  importing: "Import under way",
  step: {
    waiting: "Another import ends first.",
    reading: "Reading the file…",
    refreshing: "Bringing answers up to date…",
  },
  rowsRead: (count) => `${counted(count, "row")} read`,
  cancel: "Cancel the import",

  doneCounts: (rows, organisations, ties) => `From ${rows}: ${organisations}, ${ties}.`,
  organisationsCount: (count) => counted(count, "organisation"),
  noProblems: "No remark on its rows.",
  problems: (count) => `${counted(count, "remark")} on its rows`,
  problemsOf: (name) => `Remarks on ${name}`,
  seeAll: "See every row",
  keepAll: "Download (CSV for Excel)",
  more: "More rows",
  column: { row: "Row", column: "Column", value: "Value", problem: "What it is", toDo: "What to do" },
  wholeFile: "the whole file",
  rowShort: (row) => `row ${row}`,
  examples: "For instance",
  quoted: (value) => `“${value}”`,
  problemsFile: "remarks",
  nextFind: "Find partners",
  clear: "Take off this list",

  closedTitle: "Bringing files needs an adviser's account",
  closedWhy:
    "An import changes what everybody sees. It is therefore for those who advise associations; each stands in the journal with its date.",
  closedIn: "Sign in with an adviser's account.",
  closedLocal: "On your own machine, open the address that the terminal showed at the start: that is enough.",
  closedRole: (name) =>
    `Your account, ${name}, may read. Ask whoever administers Maillage where you are for an adviser's account.`,
  closedElse: "Without an account, you may see what is known and take the results away.",
};
