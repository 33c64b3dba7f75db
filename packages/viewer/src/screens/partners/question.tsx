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
  const { partners } = useWords();
  return (
    <RadioGroup className="question" value={chosen} onChange={onChoose} orientation="horizontal">
      <Label>{partners.question}</Label>
      <div className="question-choices">
        {intents.map(({ id, question }) => (
          <Radio key={id} value={id} className="choice">
            {question}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
