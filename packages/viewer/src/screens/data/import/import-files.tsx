import { useResource } from "../../../api/resource.js";
import { getImports } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { isReadable, uploadOf } from "./queued-file.js";
import { FileCard } from "./file-card.js";
import { DropArea } from "./drop-area.js";
import { useImportQueue } from "./use-import-queue.js";
import { useKeptFocus } from "./use-kept-focus.js";
import "./import-part.css";
import "./ready.css";

/** A place for files, and what goes on with each. */
export function ImportFiles() {
  const { data, number } = useWords();
  const { list, client, queue } = useImportQueue();
  const imports = useResource("imports", getImports).value?.items ?? [];
  const title = useKeptFocus<HTMLHeadingElement>(`${list.length}`);
  const readable = list.filter((each) => isReadable(each) && uploadOf(each)?.rows.counted !== 0);
  return (
    <div className="bring">
      <DropArea isSmall={list.length > 0} onBring={(files) => queue.add(client, files)} />
      <section className="brought-list" aria-labelledby="brought-title">
        <header className="brought-head">
          <h2 id="brought-title" ref={title} tabIndex={-1}>
            {data.files}
          </h2>
          {readable.length > 1 && (
            <Button tone="strong" onPress={() => readable.forEach(({ key }) => queue.start(client, key))}>
              {data.importAll(number.whole(readable.length))}
            </Button>
          )}
        </header>
        {list.length === 0 && <p className="quiet">{data.noFiles}</p>}
        {list.map((file) => (
          <FileCard
            key={file.key}
            file={file}
            client={client}
            queue={queue}
            earlier={imports.find(({ name, state }) => name === file.name && state === "current")}
          />
        ))}
      </section>
    </div>
  );
}
