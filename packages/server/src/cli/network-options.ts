import type { Projection } from "@maillage/engine/network";
import type { CommonOptions } from "./options.js";

/** Which organisations and affinities make a network. */
export interface AffinityOptions extends CommonOptions {
  readonly intent?: string;
  readonly top: number;
  readonly alpha: number;
  readonly sensitive?: boolean;
}

/** How it is analysed. */
export interface NetworkOptions extends AffinityOptions {
  readonly territory?: string;
  readonly projection: Projection;
  readonly resolution: number;
  readonly runs: number;
  readonly seed: number;
}

/** The parameters among the options of a command. */
export const networkAsked = ({
  intent,
  top,
  alpha,
  territory,
  projection,
  resolution,
  runs,
  seed,
  sensitive,
}: NetworkOptions) => ({ intent, top, alpha, territory, projection, resolution, runs, seed, sensitive });
