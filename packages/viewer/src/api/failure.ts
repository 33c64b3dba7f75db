/**
 * What went wrong, as the viewer can tell it to its reader: `unknown-reader` wants somebody to sign in, `broken` is the
 * viewer's own fault.
 */
export type FailureKind = "offline" | "refused" | "missing" | "server" | "unknown-reader" | "broken";

/** A request that did not come to an end. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  /** The stable code of `problem+json`, where the server gave one. */
  readonly code: string | undefined;
  /** The server's own sentence for a person, in the language that was asked for. */
  readonly detail: string | undefined;
  readonly status: number | undefined;

  constructor(kind: FailureKind, told: { code?: string; detail?: string; status?: number } = {}) {
    super(`${kind}${told.code ? ` (${told.code})` : ""}`);
    this.kind = kind;
    this.code = told.code;
    this.detail = told.detail;
    this.status = told.status;
  }
}

/** Whatever was thrown, as something that can be told. */
export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure("server", { detail: String(error) });

const kindOf = (status: number): FailureKind => {
  if (status === 401) return "unknown-reader";
  if (status === 404) return "missing";
  return status >= 500 ? "server" : "refused";
};

/** Reads the answer to a request that was refused. */
export async function failureFrom(response: Response): Promise<Failure> {
  const { status } = response;
  // A gateway between us and the server answers with a page of its own.
  if (status === 502 || status === 503 || status === 504) return new Failure("offline", { status });
  const isProblem = response.headers.get("content-type")?.includes("json") ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => null) : null;
  const told = typeof body === "object" && body !== null ? body : {};
  return new Failure(kindOf(status), {
    status,
    ...("code" in told && typeof told.code === "string" ? { code: told.code } : {}),
    ...("detail" in told && typeof told.detail === "string" ? { detail: told.detail } : {}),
  });
}
