import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import "./question.css";

interface QuestionProps {
  readonly intents: readonly Intent[];
  readonly chosen: string;
  onChoose(intent: string): void;
}

/** What the association is after, as plain questions: one is always chosen. */
export function Question({ intents, chosen, onChoose }: QuestionProps) {
  const { partners, typeset } = useWords();
  return (
    <RadioGroup className="question" value={chosen} onChange={onChoose} orientation="horizontal">
      <Label className="for-readers">{partners.question}</Label>
      <p className="question-asked">{typeset(intents.find(({ id }) => id === chosen)?.question ?? "")}</p>
      <div className="question-choices">
        {intents.map(({ id, label }) => (
          <Radio key={id} value={id} className="choice">
            {label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
