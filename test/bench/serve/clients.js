import autocannon from "autocannon";

/** @typedef {{ times: number[], refused: number, errors: number, seconds: number }} Measured */

/** Each client has an address of its own, as a relay tells it: the server counts requests by address. */
let clients = 0;
const nextAddress = () => `198.51.${100 + Math.floor(clients / 250)}.${1 + (clients++ % 250)}`;

/** Just under what the server grants one address. */
const requestsASecond = 19;

/**
 * Clients that ask one kind of thing, each as soon as it was answered.
 * @param {{ url: string, token: string, connections: number, path: () => string, onAnswer?: () => void }} asked
 * @returns {{ done: Promise<Measured>, stop: () => void }}
 */
export function ask({ url, token, connections, path, onAnswer = () => {} }) {
  /** @type {Measured} */ const measured = { times: [], refused: 0, errors: 0, seconds: 0 };
  const began = performance.now();
  const run = autocannon({
    url,
    connections,
    duration: 36_000,
    timeout: 120,
    connectionRate: requestsASecond,
    ignoreCoordinatedOmission: true,
    setupClient: (client) => client.setHeaders({ authorization: `Bearer ${token}`, "x-forwarded-for": nextAddress() }),
    requests: [{ setupRequest: (request) => ({ ...request, path: path() }) }],
  });
  void run.on("response", (_client, status, _bytes, time) => {
    measured.times.push(time);
    if (status !== 200) measured.refused++;
    onAnswer();
  });
  return {
    done: run.then(({ errors, timeouts }) => ({
      ...measured,
      errors: errors + timeouts,
      seconds: (performance.now() - began) / 1000,
    })),
    stop: () => run.stop(),
  };
}

/** The time that a share of the answers came within, milliseconds. @param {readonly number[]} times @param {number} share */
export const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? NaN;
