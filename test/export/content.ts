import type { GraphTables, Value } from "@maillage/engine/export/graph-tables.js";

type Attributes = Readonly<Record<string, Value>>;

/** What a graph says, in one shape for everything that reads it back. */
export interface Content {
  readonly nodes: readonly (readonly [id: string, attributes: Attributes])[];
  readonly edges: readonly (readonly [
    id: string,
    source: string,
    target: string,
    directed: boolean,
    attributes: Attributes,
  ])[];
}

const allowed = (point: number): boolean =>
  point === 9 ||
  point === 10 ||
  point === 13 ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

/** A text without what is no Char of XML 1.0 (production 2), one code point after the other. */
export const withoutForbidden = (text: string): string =>
  [...text].filter((character) => allowed(character.codePointAt(0) as number)).join("");

/** What a file must say of these tables, each text as the format can hold it. */
export function contentOf({ nodes, edges }: GraphTables, held: (text: string) => string = (text) => text): Content {
  const known = (members: readonly (readonly [string, Value])[]): Attributes =>
    Object.fromEntries(
      members
        .filter(([, value]) => value !== undefined && !(typeof value === "number" && !Number.isFinite(value)))
        .map(([name, value]) => [name, typeof value === "string" ? held(value) : value]),
    );
  const id = (index: number) => held(nodes.ids[index] as string);
  return {
    nodes: nodes.ids.map((_, index) => [
      id(index),
      known([
        ["label", nodes.labels[index]],
        ["x", nodes.positions?.x[index]],
        ["y", nodes.positions?.y[index]],
        ["size", nodes.sizes?.[index]],
        ["color", nodes.colours?.[index]],
        ...nodes.attributes.map((attribute, at) => [attribute.id, nodes.value(index, at)] as const),
      ]),
    ]),
    edges: Array.from({ length: edges.count }, (_, at) => [
      held(edges.id(at)),
      id(edges.source(at)),
      id(edges.target(at)),
      edges.directed(at),
      known([
        ["kind", edges.kind(at)],
        ["weight", edges.weight(at)],
        ...edges.attributes.map((attribute, column) => [attribute.id, edges.value(at, column)] as const),
      ]),
    ]),
  };
}

const changed = (attributes: Attributes, change: (value: Value, name: string) => Value): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [name, change(value, name)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** The same content as a reader tells it that forgets some attributes: `undefined` for those. */
export const asToldBy = (content: Content, change: (value: Value, name: string) => Value): Content => ({
  nodes: content.nodes.map(([id, attributes]) => [id, changed(attributes, change)]),
  edges: content.edges.map(([id, source, target, directed, attributes]) => [
    id,
    source,
    target,
    directed,
    changed(attributes, change),
  ]),
});
