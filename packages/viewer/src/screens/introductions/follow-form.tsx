import { useState } from "react";
import { follow, getDeclared } from "../../api/declaration-routes.js";
import { outcomes, type Current, type Outcome } from "../../api/declarations.js";
import { useWords } from "../../messages/messages.js";
import { Choice } from "../../parts/choice.js";
import { NotingEnd } from "./noting-end.js";
import { useNoting } from "./use-noting.js";
import { WordsField } from "./words-field.js";

interface FollowFormProps {
  readonly introduction: Current<"introduction">;
  onDone(): void;
}

/** What became of an introduction. The one that was read is named: when another took its place, nothing is written. */
export function FollowForm({ introduction: { id, organisation, content }, onDone }: FollowFormProps) {
  const { introductions } = useWords();
  const [outcome, setOutcome] = useState<Outcome>(content.outcome);
  const [words, setWords] = useState(content.note ?? "");
  const noting = useNoting(onDone);
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        noting.write(async (client) => {
          const { version } = await getDeclared(client, organisation);
          return follow(client, id, outcome, words, version);
        });
      }}
    >
      <Choice<Outcome>
        label={introductions.followTitle}
        value={outcome}
        options={outcomes.map((each) => ({ id: each, label: introductions.outcome[each] }))}
        onChoose={setOutcome}
      />
      <WordsField value={words} onChange={setWords} />
      <NotingEnd noting={noting} label={introductions.saveFollow} />
    </form>
  );
}
