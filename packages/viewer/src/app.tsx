import { Suspense } from "react";
import { Failure } from "./api/failure.js";
import { ErrorBoundary } from "./parts/error-boundary.js";
import { ErrorMessage } from "./parts/error-message.js";
import { Loading } from "./parts/loading.js";
import { screens } from "./screens/screens.js";
import { Providers } from "./shell/providers.js";
import { Shell } from "./shell/shell.js";
import { NavigationContext, useNavigation, type Navigation } from "./state/navigation.js";

const broken = (again: () => void) => <ErrorMessage failure={new Failure("broken")} onRetry={again} />;

function Present() {
  const { here } = useNavigation();
  const Screen = screens[here.view.screen];
  return (
    <ErrorBoundary key={here.view.screen} fallback={broken}>
      <Suspense fallback={<Loading slow />}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
}

export function App({ navigation }: { readonly navigation: Navigation }) {
  return (
    <NavigationContext value={navigation}>
      <Providers>
        <Shell>
          <Present />
        </Shell>
      </Providers>
    </NavigationContext>
  );
}
