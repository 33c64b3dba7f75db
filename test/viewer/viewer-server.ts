import { demoFiles, openApp } from "../http/demo-app.js";

export interface ViewerServer {
  /** Where whoever started it enters, and may write. */
  readonly entrance: string;
  /** Works the network out, where it was not yet. */
  analyse(): Promise<void>;
  /** Notes that these were introduced to each other. */
  introduce(one: string, other: string, intent: string): Promise<void>;
  close(): Promise<void>;
}

/** The headers of whoever opens the entrance in a browser: the cookie's name tells the port that is listened on. */
async function enter(entrance: string): Promise<Record<string, string>> {
  const { headers } = await fetch(entrance, { redirect: "manual" });
  const cookie = headers.get("set-cookie")?.split(";")[0] as string;
  const session = await fetch(new URL("/api/session", entrance), { headers: { cookie } });
  const { csrf } = (await session.json()) as { csrf: string };
  return { cookie, "x-maillage-csrf": csrf, "content-type": "application/json" };
}

/** Files, those of the demo when left out, served with the viewer as it was built. */
export async function openViewerServer(files: readonly string[] = demoFiles): Promise<ViewerServer> {
  const opened = await openApp(files, { listens: true });
  const origin = opened.app.listeningOrigin;
  const entrance = `${origin}/?key=${opened.exposure.local ? opened.exposure.startKey : ""}`;
  return {
    entrance,
    async analyse() {
      const headers = await enter(entrance);
      const isDone = async () => (await fetch(`${origin}/api/network`, { headers })).ok;
      if (await isDone()) return;
      const asked = await fetch(`${origin}/api/analyses/network`, { method: "POST", headers, body: "{}" });
      if (asked.status !== 202) throw new Error(await asked.text());
      while (!(await isDone())) await new Promise<void>((resume) => void setTimeout(resume, 200));
    },
    async introduce(one, other, intent) {
      const headers = await enter(entrance);
      const body = JSON.stringify({ organisations: [one, other], intent });
      const asked = await fetch(`${origin}/api/introductions`, { method: "POST", headers, body });
      if (asked.status !== 201) throw new Error(await asked.text());
    },
    close: opened.close,
  };
}
