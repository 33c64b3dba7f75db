import { Failure, failureFrom } from "./failure.js";

/** What a query may hold; empty values are not sent. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Speaks to the server, in the reader's language. */
export interface Client {
  /** @throws Failure when there is no answer or a refusal; AbortError when `signal` says so */
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
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
  return {
    async get<T>(path: string, query: Query = {}, signal?: AbortSignal) {
      const headers = { accept: "application/json", "accept-language": language };
      const response = await answerTo(`${base}${path}${queryText(query)}`, { headers, ...(signal ? { signal } : {}) });
      if (!response.ok) throw await failureFrom(response);
      return (await response.json()) as T;
    },
  };
}
