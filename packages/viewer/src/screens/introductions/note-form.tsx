import { useState } from "react";
import { introduce } from "../../api/declaration-routes.js";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Choice } from "../../parts/choice.js";
import { NotingEnd } from "./noting-end.js";
import { useNoting } from "./use-noting.js";
import { WordsField } from "./words-field.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NoteFormProps {
  readonly one: Named;
  readonly other: Named;
  readonly intents: readonly Intent[];
  /** What the association is after, on the screen. */
  readonly intent: string;
  onDone(): void;
}

/** Who is introduced to whom, and what for. */
export function NoteForm({ one, other, intents, intent, onDone }: NoteFormProps) {
  const { introductions } = useWords();
  const [chosen, setChosen] = useState(intent);
  const [words, setWords] = useState("");
  const noting = useNoting(onDone);
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        noting.write((client) => introduce(client, [one.id, other.id], chosen, words));
      }}
    >
      <p>{introductions.between(one.name, other.name)}</p>
      <Choice label={introductions.why} value={chosen} options={intents} onChoose={setChosen} />
      <WordsField value={words} onChange={setWords} />
      <NotingEnd noting={noting} label={introductions.save} />
    </form>
  );
}
