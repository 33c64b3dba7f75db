/** The state of the server, and what this reader may do. */
export interface Status {
  readonly version: string;
  readonly revision: string;
  readonly organisations: number;
  readonly ties: number;
  /** True while an index is being made. */
  readonly building: boolean;
  readonly user: { readonly name: string; readonly role: string } | null;
  readonly may: {
    readonly write: boolean;
    readonly overlap: boolean;
    readonly sensitive: boolean;
    readonly administer: boolean;
  };
}
