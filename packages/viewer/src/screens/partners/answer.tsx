import { lazy, Suspense, useMemo, useState } from "react";
import type { Organisation } from "../../api/organisation.js";
import { everyone, listIds, type Partners, type Suggestion } from "../../api/partners.js";
import { getPartners, type PartnersQuestion } from "../../api/routes.js";
import { useResource } from "../../api/resource.js";
import type { Status } from "../../api/status.js";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { ErrorBoundary } from "../../parts/error-boundary.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { usePointed } from "../../parts/use-pointed.js";
import { useDebounced } from "../../parts/use-debounced.js";
import type { PartnersView } from "../../state/views.js";
import { useView } from "../../state/navigation.js";
import { PartnerQueryContext } from "./partner-query.js";
import { Comparison } from "./comparison.js";
import { Question } from "./question.js";
import { PrintSheet } from "./print-sheet.js";
import { Selection } from "./selection.js";
import { SuggestionList } from "./suggestion-list.js";
import { ThumbBar } from "./thumb-bar.js";
import { WeightsPanel } from "./weights-panel.js";

/** The drawing of networks weighs more than the rest of the screen: the lists do not wait for it. */
const Around = lazy(() => import("./around.js"));

const questionOf = (view: PartnersView, intent: Intent): PartnersQuestion => ({
  intent: intent.id,
  // As many as are shown: who is in the first list is not in the second, and how often one stays is about what is seen.
  top: view.top,
  weights: view.weights,
  within: view.within,
  sensitive: view.sensitive,
  exclude: [...view.known, ...view.off],
});

const usePartners = (org: string, question: PartnersQuestion | undefined) =>
  useResource<Partners>(
    question && `${org} ${JSON.stringify(question)}`,
    (client, signal) => getPartners(client, org, question as PartnersQuestion, signal),
    org,
  );

interface AnswerProps {
  readonly organisation: Organisation;
  readonly intents: readonly Intent[];
  readonly intent: Intent;
  readonly status: Status | undefined;
}

/** Whom to meet: the question, what weighs, two lists; beside them what was chosen, and a picture. */
export function Answer({ organisation, intents, intent, status }: AnswerProps) {
  const [view, change] = useView("partners");
  const [pointed, point] = useState<string>();
  const lists = usePointed(point);
  const question = useDebounced(questionOf(view, intent), view.weights ? 90 : 0);
  const found = usePartners(view.org, question);
  const usual = usePartners(view.org, view.weights ? { ...question, weights: undefined } : undefined);
  const { value } = found;
  const suggestions = value ? everyone(value) : [];
  const asking = useMemo(() => ({ organisation, intents, intent }), [organisation, intents, intent]);
  return (
    <PartnerQueryContext value={asking}>
      <div className="area-main no-print" data-waiting={found.slow || undefined} ref={lists}>
        <Question
          intents={intents}
          chosen={intent.id}
          onChoose={(id) => change({ intent: id === intents[0]?.id ? "" : id, weights: undefined })}
        />
        <WeightsPanel intent={intent} />
        {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
        <Loading slow={found.slow} />
        {!value && found.slow && <ListsSkeleton />}
        {value && (
          <>
            <Spoken partners={value} isLoading={found.loading} />
            <Asks asks={value.asks} />
            <div className="lists">
              {listIds.map((list) => (
                <SuggestionList
                  key={list}
                  list={list}
                  suggestions={value[list]}
                  unsure={list === "close" ? value.unsure : noSuggestion}
                  usual={view.weights ? usual.value?.[list] : undefined}
                  pointed={pointed}
                />
              ))}
            </div>
          </>
        )}
      </div>
      {value && (
        <aside className="area-side no-print">
          <Selection known={suggestions.map(({ organisation: brief }) => brief)} />
          <ErrorBoundary fallback={nothing}>
            <Suspense>
              <Around organisation={organisation} partners={value} pointed={pointed} onPoint={point} />
            </Suspense>
          </ErrorBoundary>
        </aside>
      )}
      <ThumbBar />
      <Comparison suggestions={suggestions} />
      {value && <PrintSheet organisation={organisation} partners={value} intent={intent} status={status} />}
    </PartnerQueryContext>
  );
}

const nothing = () => null;
const noSuggestion: readonly Suggestion[] = [];

/** What is to be told of the organisation for a better answer. */
function Asks({ asks }: Pick<Partners, "asks">) {
  const { partners } = useWords();
  return asks.length > 0 && <p className="list-asks">{partners.asks(asks.map((each) => partners.asked[each]))}</p>;
}

/** What a reader of the screen is told when an answer comes. */
function Spoken({ partners: found, isLoading }: { readonly partners: Partners; readonly isLoading: boolean }) {
  const { partners } = useWords();
  const [view] = useView("partners");
  const [close, bridging] = [found.close.length, found.bridging.length];
  const told = view.weights
    ? partners.ranksMoved(found.close[0]?.organisation.name ?? "")
    : partners.ready(close, bridging);
  return <output className="for-readers">{isLoading ? "" : told}</output>;
}

function ListsSkeleton() {
  return (
    <div className="lists" aria-hidden="true">
      {listIds.map((list) => (
        <div key={list} className="skeleton">
          {[17, 19, 15].map((height) => (
            <i key={height} style={{ blockSize: `${height}rem` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
