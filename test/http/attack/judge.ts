import { problemStatuses } from "@maillage/server/http/problems.js";
import type { RawAnswer } from "./raw-client.js";
import type { Attack } from "./requests.js";

const writing: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/** What tells of our code, our files or our database. */
const inside = /\bat .+:\d+:\d+|node_modules|node:internal|\.[jt]s:\d+|SQLITE_|SqliteError|\/packages\//;

/** Whoever signs in has no session yet that others could abuse: where the request comes from is looked at alone. */
const signingIn = /^\/api\/session(?:\?|$)/;

const parsed = (body: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** What is wrong with an answer to a request; nothing when it is as it must be. */
export function faultsOf(
  { method, target, who, csrf }: Attack,
  answer: RawAnswer | "hangs" | undefined,
): readonly string[] {
  if (answer === "hangs") return ["no answer in time"];
  if (!answer) return ["closed without an answer"];
  const { status, headers, body } = answer;
  const faults: string[] = [];
  if (inside.test(body)) faults.push("tells what is inside");
  if (status < 400) {
    if (writing.has(method) && !signingIn.test(target) && who !== "nobody" && csrf !== "right")
      faults.push(`${status} in spite of the CSRF header`);
    return faults;
  }
  const problem = parsed(body);
  const expected = problemStatuses[problem?.["code"] as keyof typeof problemStatuses] as number | undefined;
  if (status >= 500 && problem?.["code"] !== "busy" && problem?.["code"] !== "not-ready")
    faults.push(`answers ${status}`);
  if (!headers["content-type"]?.startsWith("application/problem+json")) faults.push(`${status} is no problem+json`);
  if (method === "HEAD") return faults;
  if (expected !== status || problem?.["status"] !== status)
    faults.push(`${status} has the code ${String(problem?.["code"])}`);
  for (const member of ["type", "title", "detail"])
    if (typeof problem?.[member] !== "string") faults.push(`${status} has no ${member}`);
  return faults;
}

/** Whether the store must be as it was before. */
export const mustChangeNothing = ({ method }: Attack, answer: RawAnswer): boolean =>
  answer.status >= 400 || !writing.has(method);
