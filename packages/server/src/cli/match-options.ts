import type { CommonOptions } from "./options.js";

/** How partners are looked for, at a terminal. */
export interface MatchOptions extends CommonOptions {
  readonly intent?: string;
  readonly top: number;
  readonly within?: number;
  readonly sensitive?: boolean;
  readonly weights?: string;
  readonly exclude?: string;
  readonly all?: boolean;
  readonly out?: string;
}
