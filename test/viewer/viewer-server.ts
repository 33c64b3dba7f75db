import { openApp } from "../http/demo-app.js";

export interface ViewerServer {
  /** Where it is read, without a slash at the end. */
  readonly origin: string;
  /** Where whoever started it enters, and may write. */
  readonly entrance: string;
  /** Works the network out, where it was not yet. */
  analyse(): Promise<void>;
  close(): Promise<void>;
}

/** The demo, served with the viewer as it was built. */
export async function openViewerServer(): Promise<ViewerServer> {
  const opened = await openApp();
  const { ask } = opened;
  const origin = await opened.app.listen({ port: 0, host: "127.0.0.1" });
  // The requests of a test name another port than the one that is listened on.
  const headers = { host: new URL(origin).host };
  const isDone = async () => (await ask("GET", "/network", { headers })).statusCode === 200;
  return {
    origin,
    entrance: `${origin}/?key=${opened.door.local ? opened.door.startKey : ""}`,
    async analyse() {
      if (await isDone()) return;
      const asked = await ask("POST", "/analyses/network", { headers, payload: {} });
      if (asked.statusCode !== 202) throw new Error(asked.body);
      while (!(await isDone())) await new Promise<void>((resume) => void setTimeout(resume, 200));
    },
    close: opened.close,
  };
}
