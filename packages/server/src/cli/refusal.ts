/** Input that a command refuses, already in the reader's words. Exit code 1. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
