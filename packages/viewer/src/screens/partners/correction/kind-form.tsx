import { useState } from "react";
import { correct } from "../../../api/declaration-routes.js";
import { useWords } from "../../../messages/messages.js";
import { Choice } from "../../../parts/choice.js";
import { Before } from "./before.js";
import type { FormProps } from "./form-props.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";

/** What an organisation is, out of few. */
export function KindForm({ organisation, vocabularies: { kinds }, onDone }: FormProps) {
  const { correction } = useWords();
  const { kind } = organisation;
  const [chosen, setChosen] = useState(kind.value);
  const writing = useWriting(onDone);
  return (
    <>
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          writing.write((client, version) => correct(client, organisation.id, "kind", [chosen], version));
        }}
      >
        <p className="panel-hint">{correction.hint}</p>
        <Choice label={correction.kind} value={chosen} options={kinds} onChoose={setChosen} />
        <FormEnd writing={writing} isReady={chosen !== kind.value} label={correction.save} now={kind.label} />
      </form>
      <Before field="kind" organisation={organisation} onDone={onDone} />
    </>
  );
}
