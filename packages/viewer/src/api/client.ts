import { Failure, failureFrom } from "./failure.js";
import type { Session } from "./status.js";

/** What a query may hold; empty values are not sent. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** What is sent besides a document. */
export interface Sending {
  /** The version that was read: the server refuses when somebody wrote since. */
  readonly version?: number;
}

/** Speaks to the server, in the reader's language. */
export interface Client {
  /** @throws Failure when there is no answer or a refusal; AbortError when `signal` says so */
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  /** What is no JSON. @throws Failure */
  text(path: string, query?: Query): Promise<string>;
  /** Sends a document, or a file in a form. @throws Failure */
  send<T>(method: Method, path: string, body?: object | FormData, sending?: Sending): Promise<T>;
}

function queryText(query: Query): string {
  const parts = Object.entries(query).flatMap(([key, value]) => {
    const text = value === undefined || value === false ? "" : value === true ? "true" : String(value);
    return text === "" ? [] : [`${key}=${encodeURIComponent(text)}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export function createClient(language: string, base = "/api"): Client {
  // What a forged request cannot know; asked again when the server says it is another.
  let csrf: string | null | undefined;

  async function answerTo(path: string, { headers, ...init }: RequestInit): Promise<Response> {
    const all = { accept: "application/json", "accept-language": language, ...headers };
    try {
      return await fetch(`${base}${path}`, { ...init, headers: all });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Failure("offline");
    }
  }

  async function ask<T>(path: string, init: RequestInit): Promise<T> {
    const response = await answerTo(path, init);
    if (!response.ok) throw await failureFrom(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  async function write<T>(path: string, { headers, ...init }: RequestInit): Promise<T> {
    csrf ??= (await ask<Session>("/session", {})).csrf;
    return ask(path, { ...init, headers: { ...headers, ...(csrf === null ? {} : { "x-maillage-csrf": csrf }) } });
  }

  return {
    get: (path, query = {}, signal) => ask(`${path}${queryText(query)}`, signal ? { signal } : {}),
    async text(path, query = {}) {
      const response = await answerTo(`${path}${queryText(query)}`, { headers: { accept: "*/*" } });
      if (!response.ok) throw await failureFrom(response);
      return response.text();
    },
    async send(method, path, body, { version } = {}) {
      const isForm = body instanceof FormData;
      const init = {
        method,
        headers: {
          ...(body && !isForm ? { "content-type": "application/json" } : {}),
          ...(version === undefined ? {} : { "if-match": `"v${version}"` }),
        },
        ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
      };
      try {
        return await write(path, init);
      } catch (failure) {
        if (!(failure instanceof Failure && failure.code === "csrf")) throw failure;
        csrf = undefined;
        return write(path, init);
      }
    },
  };
}
