import { openTable } from "../files/open-table.js";
import { wrongValue } from "../refusals/refused.js";

/** A call for projects, as a sheet or a JSON list has it: a row each. */
export interface Call {
  readonly id: string;
  readonly title: string;
  readonly funder: string;
  readonly deadline: string;
  readonly url: string;
  /** What the question takes. */
  readonly asked: Readonly<Record<string, unknown>>;
}

const separated = (cell: string): string[] =>
  cell
    .split("|")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** Each of a cell is a criterion; `enfants/jeunes` is met by either. */
const criteriaFrom = (aspect: string) => (cell: string) =>
  separated(cell).map((each) => `${aspect}:${each.replaceAll("/", "|")}`);

/** Columns that are criteria. */
const criteria: Readonly<Record<string, (cell: string) => string[]>> = {
  publics: criteriaFrom("publics"),
  actions: criteriaFrom("actions"),
  means: criteriaFrom("means"),
  kinds_wanted: criteriaFrom("kinds"),
};

const told = ["id", "title", "funder", "deadline", "url"] as const;
const others = ["territory", "theme", "min_partners", "max_partners", "criteria"] as const;
const columns: readonly string[] = [...told, ...others, ...Object.keys(criteria)];

function wholeFrom(column: string, cell: string): number | undefined {
  if (cell === "") return undefined;
  if (!/^\d{1,3}$/.test(cell)) throw wrongValue(column, cell.slice(0, 80));
  return Number(cell);
}

/**
 * Reads calls. @throws RefusedFile for a file that is no table; Refused `invalid` for a column that no call has, a number
 * that is none, or a file without a call
 */
export async function readCalls(path: string): Promise<readonly Call[]> {
  const table = await openTable(path);
  const header = table.header.map((name) => name.trim().toLowerCase());
  const unknown = header.find((name) => !columns.includes(name));
  if (unknown !== undefined) {
    await table.close();
    throw wrongValue(unknown.slice(0, 80), columns.join(", "));
  }
  const calls: Call[] = [];
  for await (const { number, cells } of table.rows()) {
    const cell = (name: string) => (cells[header.indexOf(name)] ?? "").trim();
    const title = cell("title");
    const asked = {
      territory: separated(cell("territory")).join(",") || undefined,
      theme: cell("theme") || undefined,
      criteria:
        Object.entries(criteria)
          .flatMap(([name, from]) => from(cell(name)))
          .join(",") || undefined,
      about: [title, cell("criteria")].filter((each) => each !== "").join(". ") || undefined,
      least: wholeFrom("min_partners", cell("min_partners")),
      most: wholeFrom("max_partners", cell("max_partners")),
    };
    calls.push({
      id: cell("id") || `${number}`,
      title,
      funder: cell("funder"),
      deadline: cell("deadline"),
      url: cell("url"),
      asked: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
    });
  }
  if (calls.length === 0) throw wrongValue("FILE", "0");
  return calls;
}
