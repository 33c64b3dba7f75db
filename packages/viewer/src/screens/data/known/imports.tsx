import { useState } from "react";
import type { Imported } from "../../../api/imports.js";
import { useResource } from "../../../api/resource.js";
import { getImports } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import { ErrorMessage } from "../../../parts/error-message.js";
import { Loading } from "../../../parts/loading.js";
import { useKeptFocus } from "../import/use-kept-focus.js";
import { ImportTable } from "./import-table.js";
import { Undo } from "./undo.js";

/** The files that count, those that wait behind them, and the way back. */
export function Imports() {
  const { data } = useWords();
  const found = useResource("imports", getImports);
  const [asked, setAsked] = useState<Imported>();
  const [undone, setUndone] = useState("");
  const items = found.value?.items ?? [];
  const title = useKeptFocus<HTMLHeadingElement>(`${items.length}`);
  const current = items.filter(({ state }) => state === "current");
  const replaced = items.filter(({ state }) => state === "replaced");
  return (
    <section aria-labelledby="imports-title" className="imports">
      <h2 id="imports-title" ref={title} tabIndex={-1}>
        {data.imports}
      </h2>
      <output className="imports-told">{undone !== "" && data.undone(undone)}</output>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {found.value && current.length === 0 && <p className="quiet">{data.importsNone}</p>}
      {current.length > 0 && <ImportTable imports={current} onUndo={setAsked} />}
      {replaced.length > 0 && (
        <details>
          <summary>{data.history(replaced.length)}</summary>
          <ImportTable imports={replaced} />
        </details>
      )}
      {asked && (
        <Undo
          imported={asked}
          earlier={replaced.find(({ name }) => name === asked.name)}
          onClose={() => setAsked(undefined)}
          onUndone={() => {
            setUndone(asked.name);
            setAsked(undefined);
            found.retry();
          }}
        />
      )}
    </section>
  );
}
