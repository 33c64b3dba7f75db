import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import type { Writing } from "./use-writing.js";

interface FormEndProps {
  readonly writing: Writing;
  readonly isReady: boolean;
  readonly label: string;
}

/** The end of every form: what went wrong, and the button that sends. */
export function FormEnd({ writing, isReady, label }: FormEndProps) {
  const { correction } = useWords();
  return (
    <>
      <p className="field-error" role="alert">
        {writing.told}
      </p>
      <div className="correction-end">
        <Button type="submit" tone="strong" isDisabled={!isReady || writing.isBusy}>
          {label}
        </Button>
        <output>{writing.isBusy ? correction.saving : ""}</output>
      </div>
    </>
  );
}
