import type { Organisation } from "../../../api/organisation.js";
import type { Vocabularies } from "../../../api/vocabulary.js";

/** What every form of a correction works on. */
export interface FormProps {
  readonly organisation: Organisation;
  readonly vocabularies: Vocabularies;
  onDone(): void;
}
