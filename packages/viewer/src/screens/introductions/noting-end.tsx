import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import type { Noting } from "./use-noting.js";

/** The end of a form: what went wrong, and the button that sends. */
export function NotingEnd({ noting, label }: { readonly noting: Noting; readonly label: string }) {
  const { introductions } = useWords();
  return (
    <>
      <p className="field-error" role="alert">
        {noting.trouble && introductions[noting.trouble]}
      </p>
      <div className="correction-end">
        <Button type="submit" tone="strong" isDisabled={noting.isBusy}>
          {label}
        </Button>
        <output>{noting.isBusy ? introductions.saving : ""}</output>
      </div>
    </>
  );
}
