/** Who asks, and what they may do besides reading. */
export interface Who {
  readonly user: { readonly name: string; readonly role: string } | null;
  readonly may: {
    readonly write: boolean;
    readonly overlap: boolean;
    readonly sensitive: boolean;
    readonly administer: boolean;
  };
}

/** What the server holds. */
export interface Status extends Who {
  readonly version: string;
  readonly organisations: number;
  readonly ties: number;
  /** Identities that could not be decided. */
  readonly toCheck: number;
  /** True while a change is being read: answers are those of before. */
  readonly reading: boolean;
}

export interface Session extends Who {
  /** Sent with whatever writes. */
  readonly csrf: string | null;
}
