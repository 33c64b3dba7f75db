import { useState } from "react";
import { currentOf } from "../../api/declarations.js";
import { useDeclared } from "../../api/declared.js";
import type { Brief } from "../../api/organisation.js";
import { useMay } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Modal } from "../../parts/modal.js";
import { NoteForm } from "../introductions/note-form.js";
import { usePartnerQuery } from "./partner-query.js";

/** Notes that who asks and another are introduced; where it was noted, says where they stand. For who may write. */
export function NoteButton({ other }: { readonly other: Brief }) {
  const { introductions } = useWords();
  const { organisation, intents, intent } = usePartnerQuery();
  const may = useMay();
  const declared = useDeclared();
  const [isOpen, setOpen] = useState(false);
  if (!may.write || !declared) return null;
  const noted = currentOf(declared, "introduction").find((each) => [each.organisation, each.other].includes(other.id));
  if (noted) {
    const outcome = introductions.outcome[noted.content.outcome].toLowerCase();
    return <small className="noted">{introductions.already(outcome)}</small>;
  }
  return (
    <>
      <Button small aria-label={introductions.noteWith(other.name)} onPress={() => setOpen(true)}>
        {introductions.note}
      </Button>
      <Modal title={introductions.note} isOpen={isOpen} onClose={() => setOpen(false)}>
        <NoteForm
          one={{ id: organisation.id, name: organisation.name.value }}
          other={other}
          intents={intents}
          intent={intent.id}
          onDone={() => setOpen(false)}
        />
      </Modal>
    </>
  );
}
