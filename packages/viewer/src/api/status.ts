/** What the server holds. */
export interface Status {
  readonly version: string;
  readonly organisations: number;
  readonly ties: number;
  /** True while a change is being read: answers are those of before. */
  readonly reading: boolean;
}
