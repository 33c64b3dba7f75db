import type { RefusalCode } from "../refusals/codes.js";
import type { RefusalDetails } from "../refusals/refused.js";

/** What passes between a thread and whoever started it. */
export interface Dialogue {
  readonly start: unknown;
  /** What the thread says once it is open. */
  readonly ready: unknown;
  readonly asked: unknown;
  readonly answer: unknown;
  /** How far an answer is. */
  readonly progress: unknown;
}

/** That of a thread which is asked one thing, and says how far it is. */
export interface OneQuestion<Asked, Answer, Progress = never> extends Dialogue {
  readonly start: undefined;
  readonly ready: undefined;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly progress: Progress;
}

/** What is said to a thread: something it is asked, or that nobody wants the answer any more. */
export type ToThread =
  | { readonly number: number; readonly asked: unknown }
  | { readonly number: number; readonly cancelled: true };

/** What a thread says: about its opening, which is number 0, and about each thing that it was asked, in its number. */
export type FromThread =
  | { readonly number: number; readonly progress: unknown }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly refused: { readonly code: RefusalCode; readonly details: RefusalDetails } }
  | { readonly number: number; readonly failure: unknown };

/** The opening of a thread, as something that it was asked. */
export const opening = 0;
