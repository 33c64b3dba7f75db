/** As much of autocannon 9.0.0, which has no types, as the bench of the server uses. */
declare module "autocannon" {
  export interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
  }
  interface Client {
    setHeaders(headers: Record<string, string>): void;
  }
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    amount?: number;
    /** Requests a second of one connection. */
    connectionRate?: number;
    ignoreCoordinatedOmission?: boolean;
    /** Seconds. */
    timeout?: number;
    setupClient?(client: Client): void;
    requests?: { setupRequest?(request: Request): Request }[];
  }
  interface Result {
    errors: number;
    timeouts: number;
  }
  interface Run extends Promise<Result> {
    /** @param time milliseconds */
    on(event: "response", told: (client: Client, status: number, bytes: number, time: number) => void): this;
    stop(): void;
  }
  export default function autocannon(options: Options): Run;
}
