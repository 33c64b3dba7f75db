import { Failure, failureFrom } from "./failure.js";
import { sendForm } from "./send-form.js";
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
  /** A file. @throws Failure */
  file(path: string, query?: Query): Promise<Blob>;
  /** Sends a document. @throws Failure */
  send<T>(method: Method, path: string, body?: object, sending?: Sending): Promise<T>;
  /**
   * Sends a file in a form. @param told how much of it has left, in [0, 1]
   * @throws Failure; AbortError when `signal` says so
   */
  bring<T>(path: string, form: FormData, told: (share: number) => void, signal: AbortSignal): Promise<T>;
  /** Where a path is, for what the browser asks by itself: links, events. */
  address(path: string): string;
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

  /** What is no JSON. */
  async function whatever(path: string, query: Query = {}): Promise<Response> {
    const response = await answerTo(`${path}${queryText(query)}`, { headers: { accept: "*/*" } });
    if (!response.ok) throw await failureFrom(response);
    return response;
  }

  /** Acts with what a forged request cannot know; once more when the server says that it is another. */
  async function guarded<T>(act: (headers: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
    const once = async () => {
      csrf ??= (await ask<Session>("/session", {})).csrf;
      return act(csrf === null ? {} : { "x-maillage-csrf": csrf });
    };
    try {
      return await once();
    } catch (failure) {
      if (!(failure instanceof Failure && failure.code === "csrf")) throw failure;
      csrf = undefined;
      return once();
    }
  }

  return {
    get: (path, query = {}, signal) => ask(`${path}${queryText(query)}`, signal ? { signal } : {}),
    text: async (path, query) => (await whatever(path, query)).text(),
    file: async (path, query) => (await whatever(path, query)).blob(),
    send: (method, path, body, { version } = {}) =>
      guarded((headers) =>
        ask(path, {
          method,
          headers: {
            ...headers,
            ...(body ? { "content-type": "application/json" } : {}),
            ...(version === undefined ? {} : { "if-match": `"v${version}"` }),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        }),
      ),
    bring: <T>(path: string, form: FormData, told: (share: number) => void, signal: AbortSignal) =>
      guarded(async (headers) => {
        const all = { ...headers, accept: "application/json", "accept-language": language };
        const response = await sendForm(`${base}${path}`, form, all, told, signal);
        if (!response.ok) throw await failureFrom(response);
        return (await response.json()) as T;
      }),
    address: (path) => `${base}${path}`,
  };
}
