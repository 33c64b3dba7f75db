import { csrfHeader, csrfOf } from "@maillage/server/http/access/forgery.js";

/** Who opened the address that the server prints, at a browser. */
export interface Person {
  /** @returns status and body; rejects when the server dies before it has answered */
  send(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>;
}

export async function enter(address: string): Promise<Person> {
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  const headers = { cookie, [csrfHeader]: csrfOf(cookie.slice(cookie.indexOf("=") + 1)), "if-match": "*" };
  const sent = (body: object | undefined) => {
    if (body instanceof FormData) return { headers, body };
    return body
      ? { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) }
      : { headers };
  };
  return {
    async send(method, path, body) {
      const answer = await fetch(`${origin}/api${path}`, {
        method,
        ...sent(body),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}
