import { useAnalysis } from "../../../api/analysis.js";
import type { Analyses } from "../../../api/diagnosis.js";
import { Failure } from "../../../api/failure.js";
import type { Client } from "../../../api/client.js";
import { getAnalyses, startNetwork } from "../../../api/routes.js";
import { useReader } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import { ErrorMessage } from "../../../parts/error-message.js";
import { Loading } from "../../../parts/loading.js";
import { useKeptFocus } from "../import/use-kept-focus.js";
import { Computing } from "./computing.js";
import { Dictionary } from "./dictionary.js";
import { Formats } from "./formats.js";
import "./export-part.css";

/** The latest network that was worked out with the usual parameters. @throws Failure `no-analysis` */
async function latestNetwork(client: Client, signal: AbortSignal): Promise<Analyses["items"][number]> {
  const { items } = await getAnalyses(client, signal);
  const found = items.find(({ usual }) => usual);
  if (!found) throw new Failure("missing", { code: "no-analysis" });
  return found;
}

/** What one takes away, once the network was worked out, and what its columns mean. */
export function ExportPart() {
  const { data, number } = useWords();
  const { session } = useReader();
  const found = useAnalysis("network files", latestNetwork, startNetwork);
  const { value: network, isMissing, isComputing } = found;
  const title = useKeptFocus<HTMLHeadingElement>(`${isComputing} ${network?.id ?? ""}`);
  const may = session?.may.write === true;
  return (
    <div className="take">
      <section aria-labelledby="take-title" className="take-files">
        <h2 id="take-title" ref={title} tabIndex={-1}>
          {data.take}
        </h2>
        <p className="quiet">{data.takeHint}</p>
        {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
        <Loading slow={found.slow} />
        {isComputing && <Computing job={found.job} />}
        {isMissing && !isComputing && session && (
          <div className="take-missing">
            <p>{may ? data.notYet : data.notYetReader}</p>
            {may && (
              <Button tone="strong" onPress={found.compute}>
                {data.compute}
              </Button>
            )}
          </div>
        )}
        {network && !isComputing && (
          <div className="take-date" data-stale={network.stale || undefined}>
            {network.stale && <Icon name="watch" />}
            <p>{network.stale ? data.stale(number.day(network.at)) : data.worked(number.day(network.at))}</p>
            {network.stale && may && (
              <Button small onPress={found.compute}>
                {data.recompute}
              </Button>
            )}
          </div>
        )}
        <Formats isThere={network !== undefined} />
      </section>
      <Dictionary />
      <section aria-labelledby="use-title" className="take-use">
        <h2 id="use-title">{data.use}</h2>
        <p>{data.useHint}</p>
      </section>
    </div>
  );
}
