import type { Status } from "../../api/status.js";
import { getOrganisation, getVocabularies } from "../../api/routes.js";
import { useResource } from "../../api/resource.js";
import { useWords } from "../../messages/messages.js";
import { Trouble } from "../../parts/trouble.js";
import { Wait } from "../../parts/wait.js";
import { useView } from "../../state/navigation.js";
import { Answer } from "./answer.js";
import { Card } from "./card.js";

/** Everything about one association: its card, the question, the answer. */
export function Findings({ status }: { readonly status: Status | undefined }) {
  const { shell } = useWords();
  const [view] = useView("partners");
  const organisation = useResource(view.org, (client, signal) => getOrganisation(client, view.org, signal));
  const vocabularies = useResource("vocabularies", getVocabularies);
  const failed = [organisation, vocabularies].filter(({ failure }) => failure !== undefined);
  const title = <h1 className="for-readers">{shell.screen.partners}</h1>;
  if (failed[0]?.failure)
    return (
      <div className="area-main">
        {title}
        <Trouble failure={failed[0].failure} onRetry={() => failed.forEach(({ retry }) => retry())} />
      </div>
    );
  if (!organisation.value || !vocabularies.value)
    return (
      <>
        {title}
        <Wait slow={organisation.slow || vocabularies.slow} />
        {(organisation.slow || vocabularies.slow) && <CardSkeleton />}
      </>
    );
  const { intents } = vocabularies.value;
  const intent = intents.find(({ id }) => id === view.intent) ?? intents[0];
  if (!intent) return null;
  return (
    <>
      <div className="area-card no-print">
        <Card organisation={organisation.value} vocabularies={vocabularies.value} />
      </div>
      <Answer organisation={organisation.value} intents={intents} intent={intent} status={status} />
    </>
  );
}

function CardSkeleton() {
  return (
    <div className="area-card skeleton" aria-hidden="true">
      <i style={{ blockSize: "26rem" }} />
    </div>
  );
}
