import { useState } from "react";
import { correct } from "../../../api/declaration-routes.js";
import { useWords } from "../../../messages/messages.js";
import { Chosen } from "../../../parts/chosen.js";
import { CommuneBox, type Commune } from "../../../parts/commune-box.js";
import { Before } from "./before.js";
import type { FormProps } from "./form-props.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";

/** Where an organisation is: a commune of today. */
export function CommuneForm({ organisation, onDone }: FormProps) {
  const { correction } = useWords();
  const { commune } = organisation;
  const [chosen, setChosen] = useState<Commune>();
  const writing = useWriting(onDone);
  return (
    <>
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen)
            writing.write((client, version) => correct(client, organisation.id, "commune", [chosen.code], version));
        }}
      >
        <p className="panel-hint">{correction.hint}</p>
        <CommuneBox label={correction.commune} hint={correction.communeHint} onChoose={setChosen} />
        {chosen && (
          <Chosen
            label={correction.communeChosen}
            name={`${chosen.name} (${chosen.code})`}
            remove={correction.communeRemove}
            onRemove={() => setChosen(undefined)}
          />
        )}
        <FormEnd
          writing={writing}
          isReady={chosen !== undefined && chosen.code !== commune?.value}
          label={correction.save}
          now={commune?.label ?? ""}
        />
      </form>
      <Before field="commune" organisation={organisation} onDone={onDone} />
    </>
  );
}
