import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { root } from "../journeys/run-maillage.js";

export type Package = "engine" | "server" | "viewer";

/** One file that takes something from another. */
export interface Import {
  /** Inside `src`, with slashes. */
  readonly from: string;
  /** The same for a file of the package; else what is imported, as it is written. */
  readonly to: string;
  readonly isOwn: boolean;
  /** Whether it is there when the program runs, or for types only. */
  readonly isRun: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?([^;"]*?)from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** `{ type A, type B }`: nothing is left of it at run time. */
const isTypesOnly = (names: string): boolean => {
  const [, inside] = /^\{([\s\S]*)\}\s*$/.exec(names.trim()) ?? [];
  return inside !== undefined && inside.split(",").every((name) => /^\s*(?:type\s|$)/.test(name));
};

/** Every import of a package's sources, those of other packages too. */
export function importsOf(name: Package): readonly Import[] {
  const src = join(root, "packages", name, "src");
  const told = (file: string) => relative(src, file).split(sep).join("/");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const path = join(src, file);
    return [...readFileSync(path, "utf8").matchAll(statement)].map(([, type, names = "", from, bare, lazy]) => {
      const written = from ?? bare ?? lazy ?? "";
      const base = join(dirname(path), written).replace(/\.js$/, "");
      const own = written.startsWith(".") ? [".ts", ".tsx", ""].find((end) => existsSync(base + end)) : undefined;
      return {
        from: told(path),
        to: own === undefined ? written : told(base + own),
        isOwn: own !== undefined,
        isRun: type === undefined && !isTypesOnly(names),
      };
    });
  });
}

/** Files that lead back to themselves, each circle in the order of its files (Tarjan's strongly connected components). */
export function circlesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, isOwn } of imports) if (isOwn) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const low = (file: string) => lowest.get(file) ?? Infinity;
  function visit(file: string): void {
    const number = seen.size;
    seen.set(file, number);
    lowest.set(file, number);
    path.push(file);
    for (const other of next.get(file) ?? []) {
      if (!seen.has(other)) visit(other);
      if (path.includes(other)) lowest.set(file, Math.min(low(file), low(other), seen.get(other) ?? Infinity));
    }
    if (low(file) !== number) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1) circles.push(circle.toSorted());
  }
  for (const file of [...next.keys()].toSorted()) if (!seen.has(file)) visit(file);
  return circles.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
