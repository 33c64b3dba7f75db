import { useState } from "react";
import { declareMeans } from "../../../api/declaration-routes.js";
import type { Side } from "../../../api/declarations.js";
import { useWords } from "../../../messages/messages.js";
import { Choice } from "../../../parts/choice.js";
import { Field } from "../../../parts/field.js";
import type { FormProps } from "./form-props.js";
import { FormEnd } from "./form-end.js";
import { MeansList } from "./means-list.js";
import { useWriting } from "./use-writing.js";

interface MeansFormProps extends FormProps {
  readonly side: Side;
}

/** Offers and needs pass: they are declared for a year when nothing else is said. */
function inAYear(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** What an organisation offers or needs: those that were declared may be withdrawn, one more may be added until a day. */
export function MeansForm({ organisation, vocabularies, side, onDone }: MeansFormProps) {
  const { correction } = useWords();
  const known = organisation[side];
  const declared = new Set(known.map(({ value }) => value));
  const options = vocabularies.means.filter(({ id }) => !declared.has(id));
  const [means, setMeans] = useState(options[0]?.id ?? "");
  const [until, setUntil] = useState(inAYear);
  const writing = useWriting(onDone);
  return (
    <>
      <MeansList organisation={organisation} vocabularies={vocabularies} side={side} onDone={onDone} />
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          writing.write((client, version) => declareMeans(client, organisation.id, { side, means, until }, version));
        }}
      >
        <Choice label={correction.oneMore[side]} value={means} options={options} onChoose={setMeans} />
        <Field label={correction.until} type="date" value={until} onChange={setUntil} isRequired />
        <FormEnd
          writing={writing}
          isReady={means !== "" && until !== ""}
          label={correction.add}
          now={known.map(({ label }) => label).join(", ")}
        />
      </form>
    </>
  );
}
