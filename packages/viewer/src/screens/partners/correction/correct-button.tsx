import { useState } from "react";
import { currentOf } from "../../../api/declarations.js";
import { useDeclared } from "../../../api/declared.js";
import { useMay } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import { Modal } from "../../../parts/modal.js";
import type { FormProps } from "./form-props.js";
import { forms, type Field } from "./forms.js";
import "./correction.css";

interface CorrectButtonProps extends Omit<FormProps, "onDone"> {
  readonly field: Field;
}

/** Where a fact is wrong or missing, whoever may write says what is right, in place. */
export function CorrectButton({ field, ...rest }: CorrectButtonProps) {
  const { correction } = useWords();
  const may = useMay();
  const declared = useDeclared();
  const [isOpen, setOpen] = useState(false);
  if (!may.write) return null;
  const isCorrected =
    declared !== undefined && currentOf(declared, "correction").some(({ content }) => content.field === field);
  const what = correction.field[field];
  const Form = forms[field];
  return (
    <>
      <Button
        className="correct"
        tone="quiet"
        shape="square"
        small
        label={isCorrected ? correction.correctedOf(what) : correction.correctOf(what)}
        onPress={() => setOpen(true)}
      >
        <Icon name={isCorrected ? "check" : "pencil"} />
      </Button>
      <Modal title={correction.title(what)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form {...rest} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}
