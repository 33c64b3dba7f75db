/** A label or a short text that people read, in both languages. */
export interface Wording {
  readonly fr: string;
  readonly en: string;
}
