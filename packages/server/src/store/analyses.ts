/** The result of one analysis of the network, with what is needed to repeat it. */
export interface Analysis {
  readonly id: string;
  /** As a key: the same parameters, the same text. */
  readonly parameters: string;
  /** The revision of the store that it read. */
  readonly revision: number;
  readonly at: string;
  /** JSON. */
  readonly manifest: string;
  /** What was found, as whoever worked it out packs it. */
  readonly result: string;
}

export interface AnalysisStore {
  /** Keeps a result; the oldest ones beyond twenty go. */
  keep(analysis: Analysis): Promise<void>;
  /** The latest with these parameters. */
  latest(parameters: string): Promise<Analysis | undefined>;
  /** Throws one result away, or all. */
  forget(id?: string): Promise<void>;
  list(): Promise<readonly Omit<Analysis, "result" | "manifest">[]>;
}
