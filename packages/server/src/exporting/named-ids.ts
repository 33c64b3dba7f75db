import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parse, type Info } from "csv-parse";
import { sniffSeparator } from "../files/separator.js";

/** What one line of an exported file says, as far as it is looked at. */
export interface ExportedLine {
  /** Counted from one. */
  readonly line: number;
  /** Organisations that it names, by their ids. */
  readonly ids: readonly string[];
  /** Of the store that the file was made from, on the line that tells it. */
  readonly revision?: number;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Ids of nodes, and the ends of edges: the id of an edge, or of an attribute, is nobody's. */
function idsOfXml(text: string): readonly string[] {
  return [...text.matchAll(/<(?:\w+:)?(node|edge)\s((?:"[^"]*"|'[^']*'|[^>"'])*)/g)].flatMap(([, part, inside = ""]) =>
    [...inside.matchAll(/(?<![\w.:-])(id|source|target)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(
      ([, name, double, single]) => ((name === "id") === (part === "node") ? [plain(double ?? single ?? "")] : []),
    ),
  );
}

const idsOfJson = (text: string): readonly string[] =>
  [...text.matchAll(/"(?:key|id|source|target)"\s*:\s*("(?:[^"\\]|\\.)*")(?!\s*,\s*"source")/g)].flatMap(
    ([, quoted = '""']) => {
      try {
        return [JSON.parse(quoted) as string];
      } catch {
        return [];
      }
    },
  );

const revisionIn = /"attributes":\s*\{"revision":\s*(\d{1,15})|>(?:Maillage, )?revision (\d{1,15})<\/desc/;

async function* textLines(path: string, idsOf: (text: string) => readonly string[]): AsyncGenerator<ExportedLine> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const [, json, xml] = revisionIn.exec(text) ?? [];
    const told = json ?? xml;
    yield { line, ids: idsOf(text), ...(told === undefined ? {} : { revision: Number(told) }) };
  }
}

/** Columns of our tables that hold an organisation. */
const columns = new Set(["id", "source", "target", "partner"]);

/** The lines of a table; a record begins on its line, and is told by it. */
async function* tableLines(path: string, beginning: string): AsyncGenerator<ExportedLine> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: sniffSeparator(beginning),
      info: true,
      relax_quotes: true,
      relax_column_count: true,
    }),
  );
  let at: readonly number[] | undefined;
  let line = 1;
  for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
    const isEdges = at === undefined && record.includes("Source");
    const isOf = (name: string) => columns.has(name.toLowerCase()) && !(isEdges && name === "Id");
    if (at) yield { line, ids: at.map((column) => (record[column] ?? "").replace(/^'(?='*[=+\-@])/, "")) };
    at ??= record.flatMap((name, column) => (isOf(name) ? [column] : []));
    line = info.lines + 1;
  }
}

/**
 * The lines of what Maillage exported, with the organisations that each names: GEXF, GraphML, JSON, and tables with a
 * header. One that another program wrote again is read too, as long as an element stands on one line.
 */
export async function exportedLines(path: string): Promise<AsyncGenerator<ExportedLine>> {
  let beginning = "";
  for await (const text of createReadStream(path, { encoding: "utf8", end: 20_000 })) beginning += text as string;
  const first = beginning.replace(/^\uFEFF/, "").trimStart()[0];
  if (first === "<") return textLines(path, idsOfXml);
  return first === "{" || first === "[" ? textLines(path, idsOfJson) : tableLines(path, beginning);
}
