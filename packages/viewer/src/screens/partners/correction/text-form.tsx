import { useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { correct } from "../../../api/declaration-routes.js";
import { useWords } from "../../../messages/messages.js";
import { Field } from "../../../parts/field.js";
import { Before } from "./before.js";
import type { FormProps } from "./form-props.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";

/** Longest text that the server keeps. */
const longest = 4000;

interface TextFormProps extends FormProps {
  readonly field: "name" | "purpose";
}

/** The name or the purpose, in the words of the organisation. */
export function TextForm({ field, organisation, onDone }: TextFormProps) {
  const { correction } = useWords();
  const now = organisation[field]?.value ?? "";
  const [typed, setTyped] = useState(now);
  const writing = useWriting(onDone);
  const value = typed.trim();
  return (
    <>
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          writing.write((client, version) => correct(client, organisation.id, field, [value], version));
        }}
      >
        <p className="panel-hint">{correction.hint}</p>
        {field === "name" ? (
          <Field label={correction.name} value={typed} onChange={setTyped} maxLength={longest} autoComplete="off" />
        ) : (
          <TextField className="field" value={typed} onChange={setTyped} maxLength={longest}>
            <Label>{correction.purpose}</Label>
            <TextArea rows={7} />
          </TextField>
        )}
        <FormEnd writing={writing} isReady={value !== "" && value !== now} label={correction.save} now={now} />
      </form>
      <Before field={field} organisation={organisation} onDone={onDone} />
    </>
  );
}
