import { useState } from "react";
import type { Organisation } from "../../../api/organisation.js";
import { useMay } from "../../../api/session.js";
import type { Vocabularies } from "../../../api/vocabulary.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import { Modal } from "../../../parts/modal.js";
import { MeansForm } from "./means-form.js";
import { PurposeForm } from "./purpose-form.js";
import { TermsForm } from "./terms-form.js";
import "./correction.css";

export type Field = "sectors" | "publics" | "actions" | "purpose" | "offers" | "needs";

/** What every form of a correction works on. */
export interface FormProps {
  readonly organisation: Organisation;
  readonly vocabularies: Vocabularies;
  onDone(): void;
}

interface CorrectButtonProps extends Omit<FormProps, "onDone"> {
  readonly field: Field;
}

/** Where a fact is wrong or missing, whoever may write says what is right, in place. */
export function CorrectButton({ field, ...rest }: CorrectButtonProps) {
  const { correction } = useWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may.write) return null;
  const form = { ...rest, onDone: () => setOpen(false) };
  return (
    <>
      <Button
        className="correct"
        tone="quiet"
        shape="square"
        small
        label={correction.correctOf(correction.field[field])}
        onPress={() => setOpen(true)}
      >
        <Icon name="pencil" />
      </Button>
      <Modal title={correction.title(correction.field[field])} isOpen={isOpen} onClose={() => setOpen(false)}>
        {field === "purpose" ? (
          <PurposeForm {...form} />
        ) : field === "offers" || field === "needs" ? (
          <MeansForm {...form} side={field} />
        ) : (
          <TermsForm {...form} field={field} />
        )}
      </Modal>
    </>
  );
}
