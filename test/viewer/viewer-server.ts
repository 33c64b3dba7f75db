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
  const isDone = async () => (await ask("GET", "/network")).statusCode === 200;
  // Asked before a port is listened on: the requests of a test name another one.
  if (!(await isDone())) await ask("POST", "/analyses/network", { payload: {} });
  const origin = await opened.app.listen({ port: 0, host: "127.0.0.1" });
  const host = new URL(origin).host;
  return {
    origin,
    entrance: `${origin}/?key=${opened.door.local ? opened.door.startKey : ""}`,
    async analyse() {
      while ((await ask("GET", "/network", { headers: { host } })).statusCode !== 200)
        await new Promise<void>((resume) => void setTimeout(resume, 200));
    },
    close: opened.close,
  };
}
