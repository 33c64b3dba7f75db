import { useState } from "react";
import { ListBox, ListBoxItem, type Selection } from "react-aria-components";
import { correct } from "../../../api/declaration-routes.js";
import { useWords } from "../../../messages/messages.js";
import { Field } from "../../../parts/field.js";
import { withoutAccents } from "../../../parts/without-accents.js";
import { Before } from "./before.js";
import type { FormProps } from "./form-props.js";
import { FormEnd } from "./form-end.js";
import { useWriting } from "./use-writing.js";
import "../../../parts/check.css";

interface TermsFormProps extends FormProps {
  readonly field: "sectors" | "publics" | "actions";
}

/** Some of a closed list: what is chosen stands for all of the field. */
export function TermsForm({ organisation, vocabularies, field, onDone }: TermsFormProps) {
  const { correction } = useWords();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(organisation[field].map(({ value }) => value)),
  );
  const writing = useWriting(onDone);
  const wanted = withoutAccents(typed);
  // What is chosen stays in sight, whatever is typed.
  const shown = vocabularies[field].filter(({ id, label }) => chosen.has(id) || withoutAccents(label).includes(wanted));
  const first = shown.filter(({ id }) => chosen.has(id));
  const rest = shown.filter(({ id }) => !chosen.has(id));
  const choose = (keys: Selection) =>
    setChosen(keys === "all" ? new Set(vocabularies[field].map(({ id }) => id)) : new Set([...keys].map(String)));
  return (
    <>
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          writing.write((client, version) => correct(client, organisation.id, field, [...chosen].sort(), version));
        }}
      >
        <p className="panel-hint">{correction.hint}</p>
        <Field label={correction.filter} value={typed} onChange={setTyped} type="search" />
        <ListBox
          className="terms"
          aria-label={correction.field[field]}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={choose}
          items={[...first, ...rest]}
          renderEmptyState={() => <p className="search-empty">{correction.noneFound}</p>}
        >
          {({ id, label }) => (
            <ListBoxItem id={id} textValue={label} className="check term">
              {label}
            </ListBoxItem>
          )}
        </ListBox>
        <output className="panel-hint">{correction.chosen(chosen.size)}</output>
        <FormEnd
          writing={writing}
          isReady={chosen.size > 0}
          label={correction.save}
          now={organisation[field].map(({ label }) => label).join(", ")}
        />
      </form>
      <Before field={field} organisation={organisation} onDone={onDone} />
    </>
  );
}
