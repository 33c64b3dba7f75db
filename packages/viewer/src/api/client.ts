import { Failure, failureFrom } from "./failure.js";

/** What a query may hold; empty values are not sent. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Speaks to the server, in the reader's language. */
export interface Client {
  /** @throws Failure when there is no answer or a refusal; AbortError when `signal` says so */
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  /** Sends a document. @throws Failure */
  send<T>(method: "POST" | "PATCH" | "DELETE", path: string, body?: object): Promise<T>;
}

function queryText(query: Query): string {
  const parts = Object.entries(query).flatMap(([key, value]) => {
    const text = value === undefined || value === false ? "" : value === true ? "true" : String(value);
    return text === "" ? [] : [`${key}=${encodeURIComponent(text)}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

export function createClient(language: string, base = "/api"): Client {
  async function answerTo(url: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Failure("offline");
    }
  }
  async function ask<T>(url: string, init: RequestInit): Promise<T> {
    const response = await answerTo(`${base}${url}`, {
      ...init,
      headers: { accept: "application/json", "accept-language": language, ...init.headers },
    });
    if (!response.ok) throw await failureFrom(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
  return {
    get: (path, query = {}, signal) => ask(`${path}${queryText(query)}`, signal ? { signal } : {}),
    send: (method, path, body) =>
      ask(path, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
      }),
  };
}
