import type { RefusedFile } from "@maillage/engine/model";
import type { RefusalCode } from "./codes.js";

/** One part of what was asked that is wrong, by its name. */
export interface WrongPart {
  /** Of a request: `querystring`, `params`, `headers` or `body`, where whoever refuses knows it. */
  readonly in?: string;
  readonly name: string;
  readonly detail: string;
}

/** What a refusal says besides its code, for its sentence and for programs. Plain data: it passes between threads. */
export interface RefusalDetails {
  /** What the sentence names: a code, a file, a number. */
  readonly about?: string;
  readonly errors?: readonly WrongPart[];
  /** Of `refused-file`: which file, and why. */
  readonly file?: Pick<RefusedFile, "file" | "reason" | "detail">;
  /** Lines beneath the sentence, for a terminal. */
  readonly lines?: readonly string[];
  /** Members of the answer of their own. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What was asked cannot be done, and why. In no language yet: `messages/refusals` says it. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(details.about === undefined ? code : `${code}: ${details.about}`);
  }
}

/** The refusal of one value. */
export const wrongValue = (name: string, detail: string): Refused =>
  new Refused("invalid", { errors: [{ name, detail }] });
