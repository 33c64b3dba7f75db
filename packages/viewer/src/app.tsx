import { Suspense, useEffect, useMemo, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { createClient } from "./api/client.js";
import { Failure } from "./api/failure.js";
import { ClientContext } from "./api/resource.js";
import { wordsIn, WordsContext } from "./messages/messages.js";
import { screens } from "./screens/screens.js";
import { Shell } from "./shell/shell.js";
import { Boundary } from "./parts/boundary.js";
import { Trouble } from "./parts/trouble.js";
import { Wait } from "./parts/wait.js";
import { NavigationContext, useNavigation, type Navigation } from "./state/navigation.js";

/** What every screen needs, above all of them. */
function Ground({ children }: { readonly children: ReactNode }) {
  const { here } = useNavigation();
  const client = useMemo(() => createClient(here.language), [here.language]);
  const words = useMemo(() => wordsIn(here.language), [here.language]);
  useEffect(() => {
    document.documentElement.lang = here.language;
    document.title = `${words.shell.screen[here.view.screen]} — ${words.shell.name}`;
  }, [here.language, here.view.screen, words]);
  return (
    <I18nProvider locale={here.language === "fr" ? "fr-FR" : "en-GB"}>
      <ClientContext value={client}>
        <WordsContext value={words}>{children}</WordsContext>
      </ClientContext>
    </I18nProvider>
  );
}

const broken = (again: () => void) => <Trouble failure={new Failure("broken")} onRetry={again} />;

function Present() {
  const { here } = useNavigation();
  const Screen = screens[here.view.screen];
  return (
    <Boundary key={here.view.screen} fallback={broken}>
      <Suspense fallback={<Wait slow />}>
        <Screen />
      </Suspense>
    </Boundary>
  );
}

export function App({ navigation }: { readonly navigation: Navigation }) {
  return (
    <NavigationContext value={navigation}>
      <Ground>
        <Shell>
          <Present />
        </Shell>
      </Ground>
    </NavigationContext>
  );
}
