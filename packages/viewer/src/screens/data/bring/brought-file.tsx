import type { Client } from "../../../api/client.js";
import type { Imported } from "../../../api/imports.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import type { Bringing } from "./bringing.js";
import { isReadable, type Brought } from "./brought.js";
import { Importing } from "./importing.js";
import { Ready } from "./ready.js";
import { Refused } from "./refused.js";
import { Report } from "./report.js";
import { sizeOf } from "./size.js";
import { useKeptFocus } from "./use-kept-focus.js";

interface BroughtFileProps {
  readonly brought: Brought;
  readonly client: Client;
  readonly bringing: Bringing;
  /** The import of the same name that counts now. */
  readonly earlier: Imported | undefined;
}

/** One file, from where it leaves to what came of it. */
export function BroughtFile({ brought, client, bringing, earlier }: BroughtFileProps) {
  const { data, number } = useWords();
  const { key, name, bytes, stage } = brought;
  const state = stage.at === "ready" && !isReadable(brought) ? "unread" : stage.at;
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
            onPress={() => bringing.drop(client, key)}
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
          onReadAs={(asked) => bringing.readAs(client, key, asked)}
          onImport={() => bringing.start(client, key)}
        />
      )}
      {stage.at === "importing" && (
        <Importing name={name} job={stage.job} onCancel={() => bringing.cancel(client, key)} />
      )}
      {stage.at === "done" && <Report report={stage.report} imported={earlier} />}
      {stage.at === "refused" && (
        <Refused
          failure={stage.failure}
          {...(bringing.canSendAgain(key) ? { onAgain: () => bringing.again(client, key) } : {})}
        />
      )}
    </article>
  );
}
