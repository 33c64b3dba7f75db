import { newSecret } from "../../accounts/secrets.js";

/** Where the server is reached, which says how careful it must be. */
export type Exposure =
  | {
      /** On one machine, for the person who started it: all may read, only they may write. */
      readonly local: true;
      /** The port it listens on, once it does. */
      readonly port: () => number;
      /** The secret of the address that is printed in the terminal. */
      readonly startKey: string;
    }
  | {
      /** For others, with accounts, behind HTTPS. */
      readonly local: false;
      readonly openReading: boolean;
    };

const localHosts: readonly string[] = ["localhost", "127.0.0.1", "::1"];

/** Whether a host is this machine and no other. */
const isLocalHost = (host: string): boolean => localHosts.includes(host.toLowerCase().replace(/^\[(.*)\]$/, "$1"));

/** Where a server is asked to be. */
export interface Location {
  /** The address it listens on. */
  readonly host: string;
  /** Whether others reach it all the same, by a relay on this machine that brings HTTPS. */
  readonly shared?: boolean;
}

const isLocal = ({ host, shared = false }: Location): boolean => isLocalHost(host) && !shared;

/**
 * Whether a server may listen there: where others reach it, only when someone can administer it.
 * @param administrators how many accounts can
 * @returns the code of the refusal, null when it may
 */
export const mayListen = ({ administrators, ...place }: Location & { readonly administrators: number }) =>
  isLocal(place) || administrators > 0 ? null : ("no-administrator" as const);

/** How a server there is exposed. @param port the one it listens on, once it does */
export const exposureAt = (
  { openReading, ...place }: Location & { readonly openReading: boolean },
  port: () => number,
): Exposure => (isLocal(place) ? { local: true, port, startKey: newSecret() } : { local: false, openReading });

/** Whether a `Host` header names a local server: another name that leads here is one that a page of others chose. */
export function isLocalHeader(header: string | undefined, port: number): boolean {
  const written = (header ?? "").toLowerCase();
  return localHosts.some((host) => {
    const name = host.includes(":") ? `[${host}]` : host;
    return written === `${name}:${port}` || (port === 80 && written === name);
  });
}
