import type { Hash } from "node:crypto";
import { RefusedFile } from "@maillage/engine/model";
import { bytesOf, newHash, type Container, type FileToRead } from "./bytes.js";
import { limits } from "./limits.js";
import { readXml, type Attributes } from "./xml.js";

/**
 * Networks in GEXF and GraphML, as a table of nodes, then edges. graphology's parsers of both build a whole document in
 * memory (their DOM comes from a package of its own in Node), and unfold entities; ours reads as the bytes come, over
 * the XML reader of spreadsheets and its limits.
 */

/** The first element of either format. */
const beginning = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?(?:gexf|graphml)[\s>]/;

/** True when a file, unzipped, begins as GEXF or GraphML does. */
export async function isGraph(file: FileToRead, container: Container): Promise<boolean> {
  try {
    for await (const chunk of bytesOf(file, container, newHash())) {
      return beginning.test(chunk.subarray(0, 4096).toString("utf8"));
    }
  } catch {
    return false;
  }
  return false;
}

/** Columns that every such file has; see the layout `graph`. */
const columns = ["graphPart", "Id", "graphLabel", "Source", "Target", "edgeDirection", "edgeWeight", "edgeKind"];

/** What an attribute of a node or an edge says that the format itself has a place for. */
const places: Readonly<Record<"node" | "edge", Readonly<Record<string, string>>>> = {
  node: { label: "graphLabel", name: "graphLabel", nom: "graphLabel" },
  edge: { weight: "edgeWeight", poids: "edgeWeight", kind: "edgeKind", label: "Label" },
};

type Part = "node" | "edge";

/** Gathers rows while a document is read. */
function createRows() {
  const header = [...columns];
  const rows: string[][] = [];
  /** Column of each declared attribute, by part and by its id in the file. */
  const declared = new Map<string, string>();
  let directed = false;
  let declaredFor = "";
  let part: Part | undefined;
  let cells = new Map<string, string>();
  let column: string | undefined;
  let text = "";

  const place = (name: string): number => {
    const at = header.indexOf(name);
    return at >= 0 ? at : header.push(name) - 1;
  };
  const columnOf = (of: Part, title: string): string => places[of][title.toLowerCase()] ?? title;
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== "" && !cells.get(name)) cells.set(name, value);
  };
  const declare = (of: string, id: string, title: string) => {
    for (const each of of === "node" || of === "edge" ? ([of] as const) : (["node", "edge"] as const)) {
      const name = columnOf(each, title);
      declared.set(`${each} ${id}`, name);
      place(name);
    }
  };
  const begin = (of: Part, attributes: Attributes) => {
    if (part) finish();
    part = of;
    cells = new Map([["graphPart", of]]);
    set("Id", attributes["id"]);
    if (of === "node") {
      set("graphLabel", attributes["label"]);
      return;
    }
    set("Source", attributes["source"]);
    set("Target", attributes["target"]);
    set("edgeWeight", attributes["weight"]);
    set("edgeKind", attributes["kind"]);
    set("Label", attributes["label"]);
    const own =
      attributes["type"] ??
      (attributes["directed"] === undefined
        ? undefined
        : attributes["directed"] === "true"
          ? "directed"
          : "undirected");
    set("edgeDirection", own ?? (directed ? "directed" : "undirected"));
  };
  const finish = () => {
    if (!part) return;
    // A node without a label is called by its id.
    if (part === "node") set("graphLabel", cells.get("Id"));
    const row: string[] = [];
    for (const [name, value] of cells) row[place(name)] = value;
    rows.push(Array.from({ length: header.length }, (_, at) => row[at] ?? ""));
    part = undefined;
  };

  return {
    header,
    /** Rows since the last time. */
    taken: () => rows.splice(0),
    open(name: string, attributes: Attributes) {
      if (name === "graph") directed = (attributes["edgedefault"] ?? attributes["defaultedgetype"]) === "directed";
      if (name === "attributes") declaredFor = attributes["class"] ?? "";
      if (name === "attribute")
        declare(declaredFor, attributes["id"] ?? "", attributes["title"] ?? attributes["id"] ?? "");
      if (name === "key")
        declare(attributes["for"] ?? "all", attributes["id"] ?? "", attributes["attr.name"] ?? attributes["id"] ?? "");
      if (name === "node" || name === "edge") begin(name, attributes);
      if (name === "attvalue" && part)
        set(declared.get(`${part} ${attributes["for"] ?? attributes["id"]}`) ?? "", attributes["value"]);
      if (name === "data" && part) {
        column = declared.get(`${part} ${attributes["key"]}`);
        text = "";
      }
      // yEd writes what a node is called in a drawing of its own.
      if (name === "NodeLabel" && part === "node") {
        column = "graphLabel";
        text = "";
      }
    },
    text(piece: string) {
      if (column !== undefined && text.length < limits.cell) text += piece;
    },
    close(name: string) {
      if ((name === "data" || name === "NodeLabel") && column !== undefined) {
        set(column, text.trim());
        column = undefined;
      }
      if (name === "node" || name === "edge") finish();
    },
  };
}

/**
 * The rows of a GEXF or GraphML file, its header first: nodes and edges, each with what stands in its attributes.
 * Attributes are declared before what they are of. @throws RefusedFile
 */
export async function* readGraph(
  file: FileToRead,
  container: Container,
  hash: Hash,
  read?: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  const rows = createRows();
  let isTold = false;
  try {
    for await (const _piece of readXml(file.name, bytesOf(file, container, hash, read), rows)) {
      const taken = rows.taken();
      if (taken.length === 0) continue;
      if (rows.header.length > limits.columns)
        throw new RefusedFile(file.name, "too-many-columns", `${rows.header.length}`);
      if (!isTold) yield [...rows.header];
      isTold = true;
      yield* taken;
    }
  } catch (error) {
    throw error instanceof RefusedFile
      ? error
      : new RefusedFile(file.name, "unreadable", (error as Error).message.slice(0, 80));
  }
}
