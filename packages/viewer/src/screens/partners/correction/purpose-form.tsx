import { useState } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { correct } from "../../../api/routes.js";
import { useWords } from "../../../messages/messages.js";
import type { FormProps } from "./correct-button.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";

/** Longest purpose that the server keeps. */
const longest = 4000;

/** The purpose, in the words of the organisation. */
export function PurposeForm({ organisation, onDone }: FormProps) {
  const { correction } = useWords();
  const [purpose, setPurpose] = useState(organisation.purpose?.value ?? "");
  const writing = useWriting(organisation.id, onDone);
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        writing.write((client, version) => correct(client, organisation.id, "purpose", [purpose.trim()], version));
      }}
    >
      <p className="panel-hint">{correction.hint}</p>
      <TextField className="field" value={purpose} onChange={setPurpose} maxLength={longest}>
        <Label>{correction.purpose}</Label>
        <TextArea rows={7} />
      </TextField>
      <FormEnd writing={writing} isReady={purpose.trim() !== ""} label={correction.save} />
    </form>
  );
}
