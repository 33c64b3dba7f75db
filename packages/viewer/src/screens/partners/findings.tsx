import type { Status } from "../../api/status.js";
import { DeclaredContext } from "../../api/declared.js";
import { getDeclared } from "../../api/declaration-routes.js";
import { getOrganisation, getVocabularies } from "../../api/routes.js";
import { useResource } from "../../api/resource.js";
import { useMay } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import { Answer } from "./answer.js";
import { Card } from "./card.js";

interface FindingsProps {
  readonly status: Status | undefined;
  /** One has just chosen it: the card takes the focus. */
  readonly isArriving: boolean;
}

/** Everything about one association: its card, the question, the answer. */
export function Findings({ status, isArriving }: FindingsProps) {
  const { shell } = useWords();
  const [view] = useView("partners");
  const organisation = useResource(view.org, (client, signal) => getOrganisation(client, view.org, signal));
  const vocabularies = useResource("vocabularies", getVocabularies);
  const may = useMay();
  const known = may.write ? organisation.value?.id : undefined;
  const declared = useResource(known, (client, signal) => getDeclared(client, known ?? "", signal), known);
  const failed = [organisation, vocabularies, declared].filter(({ failure }) => failure !== undefined);
  const title = <h1 className="for-readers">{shell.screen.partners}</h1>;
  const trouble = failed[0]?.failure && (
    <ErrorMessage failure={failed[0].failure} onRetry={() => failed.forEach(({ retry }) => retry())} />
  );
  if (!organisation.value || !vocabularies.value)
    return (
      <>
        {title}
        {trouble && <div className="area-main">{trouble}</div>}
        <Loading slow={organisation.slow || vocabularies.slow} />
        {(organisation.slow || vocabularies.slow) && <CardSkeleton />}
      </>
    );
  const { intents } = vocabularies.value;
  const intent = intents.find(({ id }) => id === view.intent) ?? intents[0];
  if (!intent) return null;
  // What is on the screen stays when an answer is lost: somebody may be writing in it.
  return (
    <DeclaredContext value={declared.value && { ...declared.value, isLoading: declared.loading }}>
      <div className="area-card no-print">
        {trouble}
        <Card organisation={organisation.value} vocabularies={vocabularies.value} isArriving={isArriving} />
      </div>
      <Answer organisation={organisation.value} intents={intents} intent={intent} status={status} />
    </DeclaredContext>
  );
}

function CardSkeleton() {
  return (
    <div className="area-card skeleton" aria-hidden="true">
      <i style={{ blockSize: "26rem" }} />
    </div>
  );
}
