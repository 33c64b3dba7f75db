import { useResource } from "../../../api/resource.js";
import { getImports } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { isReadable, uploadOf } from "./brought.js";
import { BroughtFile } from "./brought-file.js";
import { Drop } from "./drop.js";
import { useBringing } from "./use-bringing.js";
import { useKeptFocus } from "./use-kept-focus.js";
import "./bring.css";
import "./ready.css";

/** A place for files, and what goes on with each. */
export function BringFiles() {
  const { data, number } = useWords();
  const { list, client, bringing } = useBringing();
  const imports = useResource("imports", getImports).value?.items ?? [];
  const title = useKeptFocus<HTMLHeadingElement>(`${list.length}`);
  const readable = list.filter((each) => isReadable(each) && uploadOf(each)?.rows.counted !== 0);
  return (
    <div className="bring">
      <Drop isSmall={list.length > 0} onBring={(files) => bringing.add(client, files)} />
      <section className="brought-list" aria-labelledby="brought-title">
        <header className="brought-head">
          <h2 id="brought-title" ref={title} tabIndex={-1}>
            {data.files}
          </h2>
          {readable.length > 1 && (
            <Button tone="strong" onPress={() => readable.forEach(({ key }) => bringing.start(client, key))}>
              {data.importAll(number.whole(readable.length))}
            </Button>
          )}
        </header>
        {list.length === 0 && <p className="quiet">{data.noFiles}</p>}
        {list.map((brought) => (
          <BroughtFile
            key={brought.key}
            brought={brought}
            client={client}
            bringing={bringing}
            earlier={imports.find(({ name, state }) => name === brought.name && state === "current")}
          />
        ))}
      </section>
    </div>
  );
}
