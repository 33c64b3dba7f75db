import { useState } from "react";
import { useResource } from "../../api/resource.js";
import { getCall, getVocabularies } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Chosen } from "../../parts/chosen.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Field } from "../../parts/field.js";
import { Loading } from "../../parts/loading.js";
import { Segments } from "../../parts/segments.js";
import { TerritoryBox, useTerritoryName } from "../../parts/territory-box.js";
import { useView } from "../../state/navigation.js";
import { CallGroups } from "./call-groups.js";
import "./call.css";

const leasts = [2, 3, 4, 5] as const;

/** A call for projects: who may answer it together. */
export function Call() {
  const { table } = useWords();
  const [{ call, theme, where, least }, change] = useView("table");
  const [about, setAbout] = useState(call);
  const isAsked = call !== "" || theme !== "";
  const found = useResource(
    isAsked ? `call ${JSON.stringify([call, theme, where, least])}` : undefined,
    (client, signal) => getCall(client, { call, theme, where, least }, signal),
  );
  const themes = useResource("vocabularies", getVocabularies).value?.themes ?? [];
  const place = useTerritoryName(where);
  return (
    <section className="panel call" aria-labelledby="call-title">
      <h2 id="call-title">{table.call}</h2>
      <p className="panel-hint">{table.callHint}</p>
      <form
        className="call-form"
        onSubmit={(event) => {
          event.preventDefault();
          change({ call: about.trim() });
        }}
      >
        <Field label={table.callAbout} value={about} onChange={setAbout} maxLength={300} />
        <Choice<string>
          label={table.callTheme}
          value={theme === "" ? "none" : theme}
          options={[{ id: "none", label: table.callNoTheme }, ...themes]}
          onChoose={(chosen) => change({ theme: chosen === "none" ? "" : chosen })}
        />
        {where === "" ? (
          <TerritoryBox label={table.callWhere} hint="" size="slim" onChoose={(code) => change({ where: code })} />
        ) : (
          <Chosen
            label={table.callWhere}
            name={place}
            remove={table.callAnywhere}
            onRemove={() => change({ where: "" })}
          />
        )}
        <Segments
          label={table.callLeast}
          value={String(least)}
          options={leasts.map((count) => ({ id: String(count), label: String(count) }))}
          onChoose={(count) => change({ least: Number(count) })}
        />
        <Button type="submit">{table.callAsk}</Button>
      </form>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {isAsked && found.value && (
        <div aria-busy={found.loading}>
          <CallGroups found={found.value} onGather={(ids) => change({ at: ids })} />
        </div>
      )}
    </section>
  );
}
