import { useState } from "react";
import { declareMeans } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import { Choice } from "../../../parts/choice.js";
import { Field } from "../../../parts/field.js";
import type { FormProps } from "./correct-button.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";

interface MeansFormProps extends FormProps {
  readonly side: "offers" | "needs";
}

/** Offers and needs pass: they are declared for a year when nothing else is said. */
function inAYear(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** One more thing that an organisation offers or needs, until a day. */
export function MeansForm({ organisation, vocabularies, side, onDone }: MeansFormProps) {
  const { correction } = useWords();
  const declared = new Set(organisation[side].map(({ value }) => value));
  const options = vocabularies.means.filter(({ id }) => !declared.has(id));
  const [means, setMeans] = useState(options[0]?.id ?? "");
  const [until, setUntil] = useState(inAYear);
  const writing = useWriting(organisation.id, onDone);
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        writing.write((client, version) => declareMeans(client, organisation.id, { side, means, until }, version));
      }}
    >
      <Choice label={correction.field[side]} value={means} options={options} onChoose={setMeans} />
      <Field label={correction.until} type="date" value={until} onChange={setUntil} isRequired />
      <FormEnd writing={writing} isReady={means !== "" && until !== ""} label={correction.add} />
    </form>
  );
}
