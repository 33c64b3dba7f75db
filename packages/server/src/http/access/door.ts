/** Where the server is reached, which says how careful it must be. */
export type Door =
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
export const isLocalHost = (host: string): boolean =>
  localHosts.includes(host.toLowerCase().replace(/^\[(.*)\]$/, "$1"));

/**
 * Whether a server may listen there: on an address that others reach, only when someone can administer it.
 * @param administrators how many accounts can
 * @returns the code of the refusal, null when it may
 */
export const mayListen = (where: {
  readonly host: string;
  readonly administrators: number;
}): "no-administrator" | null => (isLocalHost(where.host) || where.administrators > 0 ? null : "no-administrator");

/** Whether a `Host` header names a local server: another name that leads here is one that a page of others chose. */
export function isLocalHeader(header: string | undefined, port: number): boolean {
  const written = (header ?? "").toLowerCase();
  return localHosts.some((host) => {
    const name = host.includes(":") ? `[${host}]` : host;
    return written === `${name}:${port}` || (port === 80 && written === name);
  });
}
