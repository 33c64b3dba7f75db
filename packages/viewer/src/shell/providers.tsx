import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { createClient } from "../api/client.js";
import { ClientContext } from "../api/resource.js";
import { getStatus } from "../api/routes.js";
import { ReaderContext, type Reader } from "../api/session.js";
import type { Session } from "../api/status.js";
import { wordsIn, WordsContext } from "../messages/messages.js";
import { useNavigation } from "../state/navigation.js";

/** The name of whoever started a local server: they have no account to leave. */
export const localName = "local";

/** How often one looks whether a change has been read, milliseconds, and how many times at most. */
const [lookEvery, mostLooks] = [300, 100] as const;

/** What every screen needs, above all of them: language, words, the server, and who reads. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const { here } = useNavigation();
  const [session, setSession] = useState<Session>();
  // Another reader is another client: everything is asked again, for they may see more, or less.
  const [reading, setReading] = useState(0);
  const client = useMemo(() => ({ ...createClient(here.language), reading }), [here.language, reading]);
  const words = useMemo(() => wordsIn(here.language), [here.language]);
  useEffect(() => {
    document.documentElement.lang = here.language;
    document.title = `${words.shell.screen[here.view.screen]} — ${words.shell.name}`;
  }, [here.language, here.view.screen, words]);
  useEffect(() => {
    const stop = new AbortController();
    client.get<Session>("/session", {}, stop.signal).then(setSession, () => undefined);
    return () => stop.abort();
  }, [client]);
  const became = useCallback(() => setReading((count) => count + 1), []);
  const reader: Reader = useMemo(
    () => ({
      session,
      async signIn(name, password) {
        await client.send("POST", "/session", { name, password });
        became();
      },
      async signOut() {
        await client.send("DELETE", "/session");
        became();
      },
      async reread() {
        for (let look = 0; look < mostLooks; look++) {
          await new Promise<void>((resume) => void setTimeout(resume, lookEvery));
          if (!(await getStatus(client)).reading) break;
        }
        became();
      },
      reask: became,
    }),
    [session, client, became],
  );
  return (
    <I18nProvider locale={here.language === "fr" ? "fr-FR" : "en-GB"}>
      <ClientContext value={client}>
        <ReaderContext value={reader}>
          <WordsContext value={words}>{children}</WordsContext>
        </ReaderContext>
      </ClientContext>
    </I18nProvider>
  );
}
