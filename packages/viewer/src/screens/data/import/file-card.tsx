import type { Client } from "../../../api/client.js";
import type { Imported } from "../../../api/imports.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import type { ImportQueue } from "./import-queue.js";
import { isReadable, type QueuedFile } from "./queued-file.js";
import { Importing } from "./importing.js";
import { Ready } from "./ready.js";
import { Refused } from "./refused.js";
import { Report } from "./report.js";
import { sizeOf } from "./size.js";
import { useKeptFocus } from "./use-kept-focus.js";

interface FileCardProps {
  readonly file: QueuedFile;
  readonly client: Client;
  readonly queue: ImportQueue;
  /** The import of the same name that counts now. */
  readonly earlier: Imported | undefined;
}

/** One file, from where it leaves to what came of it. */
export function FileCard({ file, client, queue, earlier }: FileCardProps) {
  const { data, number } = useWords();
  const { key, name, bytes, stage } = file;
  const state = stage.at === "ready" && !isReadable(file) ? "unread" : stage.at;
  const title = useKeptFocus<HTMLHeadingElement>(state);
  const [size, unit] = sizeOf(bytes);
  return (
    <article className="brought" data-state={state} aria-labelledby={`title-${key}`}>
      <header>
        <h3 id={`title-${key}`} ref={title} tabIndex={-1}>
          {name}
        </h3>
        <p className="brought-state">
          <b>{data.state[state]}</b>{" "}
          {data.bytes(unit === 0 ? number.whole(size) : number.figure(size), data.units[unit])}
        </p>
        {stage.at !== "importing" && (
          <Button
            tone="quiet"
            shape="square"
            label={stage.at === "done" ? data.clear : data.removeOf(name)}
            onPress={() => queue.drop(client, key)}
          >
            <Icon name="close" />
          </Button>
        )}
      </header>
      <output className="for-readers">{data.told(name, data.state[state])}</output>
      {(stage.at === "sending" || stage.at === "looking") && (
        <div className="brought-way">
          <progress
            aria-label={`${stage.at === "looking" ? data.looking : data.sending} ${name}`}
            max={1}
            {...(stage.at === "sending" ? { value: stage.share } : {})}
          />
          {stage.at === "sending" && <span aria-hidden="true">{number.percent(stage.share)}</span>}
        </div>
      )}
      {stage.at === "ready" && (
        <Ready
          stage={stage}
          earlier={earlier}
          onReadAs={(asked) => queue.readAs(client, key, asked)}
          onImport={() => queue.start(client, key)}
        />
      )}
      {stage.at === "importing" && <Importing name={name} job={stage.job} onCancel={() => queue.cancel(client, key)} />}
      {stage.at === "done" && <Report report={stage.report} imported={earlier} />}
      {stage.at === "refused" && (
        <Refused
          failure={stage.failure}
          {...(queue.canSendAgain(key) ? { onAgain: () => queue.again(client, key) } : {})}
        />
      )}
    </article>
  );
}
