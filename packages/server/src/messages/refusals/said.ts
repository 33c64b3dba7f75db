import type { RefusalDetails } from "../../refusals/refused.js";

/** What a refusal says to a person: a title, and a sentence with what to do. */
export interface Said {
  readonly title: string;
  /** @param about what the refusal is about, empty without anything */
  detail(about: string, details: RefusalDetails): string;
  /** On the command line, where one goes on otherwise. */
  command?(about: string, details: RefusalDetails): string;
}

/** One that says the same whatever it is about. */
export const said = (title: string, sentence: string): Said => ({ title, detail: () => sentence });
