import { Label, Text, TextArea, TextField } from "react-aria-components";
import { useWords } from "../../messages/messages.js";

/** Longest note that the server keeps. */
const longest = 1000;

interface WordsFieldProps {
  readonly value: string;
  onChange(value: string): void;
}

/** A note for the team; it says what must not stand in it. */
export function WordsField({ value, onChange }: WordsFieldProps) {
  const { introductions } = useWords();
  return (
    <TextField className="field" value={value} onChange={onChange} maxLength={longest}>
      <Label>{introductions.words}</Label>
      <TextArea rows={3} />
      <Text slot="description" className="panel-hint">
        {introductions.wordsHint}
      </Text>
    </TextField>
  );
}
