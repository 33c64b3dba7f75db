import { Suspense } from "react";
import { Failure } from "./api/failure.js";
import { Boundary } from "./parts/boundary.js";
import { Trouble } from "./parts/trouble.js";
import { Wait } from "./parts/wait.js";
import { screens } from "./screens/screens.js";
import { Ground } from "./shell/ground.js";
import { Shell } from "./shell/shell.js";
import { NavigationContext, useNavigation, type Navigation } from "./state/navigation.js";

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
