/** Who changes something, and when (ISO, UTC): handed in, for a store reads no clock. */
export interface Author {
  readonly by: string;
  readonly at: string;
}
