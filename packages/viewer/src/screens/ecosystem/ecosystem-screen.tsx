import { useResource } from "../../api/resource.js";
import { getVocabularies } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import { Drawn } from "./drawn.js";
import { useNetwork } from "./use-network.js";
import "./ecosystem-screen.css";

/** L'écosystème: the whole territory as a picture and, beside it, the same as a list. */
export function EcosystemScreen() {
  const { ecosystem } = useWords();
  const [view] = useView("ecosystem");
  const found = useNetwork(view.layout);
  const vocabularies = useResource("vocabularies", getVocabularies);
  const failed = [found, vocabularies].filter(({ failure }) => failure !== undefined);
  const title = <h1 className="for-readers">{ecosystem.title}</h1>;
  if (found.isMissing)
    return (
      <div className="no-network">
        <h1>{ecosystem.noAnalysis}</h1>
        <p>{ecosystem.noAnalysisHint}</p>
        {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
        {found.isComputing ? (
          <output className="wait">
            <span className="wait-thread" aria-hidden="true" />
            {ecosystem.computing}
          </output>
        ) : (
          <Button tone="strong" onPress={found.compute}>
            {ecosystem.compute}
          </Button>
        )}
      </div>
    );
  return (
    <div className="ecosystem">
      {title}
      {failed[0]?.failure && (
        <ErrorMessage failure={failed[0].failure} onRetry={() => failed.forEach(({ retry }) => retry())} />
      )}
      {found.index && vocabularies.value ? (
        <Drawn index={found.index} vocabularies={vocabularies.value} />
      ) : (
        <Loading slow={found.slow || vocabularies.slow} />
      )}
    </div>
  );
}
