import type { Opened } from "../demo-app.js";

/** As much of a JSON schema as is read here. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema | readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
}

interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly schema: Schema;
}

/** One method of one path, as the document of the API tells it. */
export interface Operation {
  readonly method: string;
  /** With its parameters between braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** Every operation of the API: a new route is attacked without a change here. */
export async function operationsOf({ ask }: Pick<Opened, "ask">): Promise<readonly Operation[]> {
  const { paths } = (await ask("GET", "/openapi.json")).json<{
    paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  }>();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const [content] = Object.values(requestBody?.content ?? {});
      const body = requestBody && (content?.schema ?? {});
      return { method: method.toUpperCase(), path, parameters, ...(body ? { body } : {}) };
    }),
  );
}
