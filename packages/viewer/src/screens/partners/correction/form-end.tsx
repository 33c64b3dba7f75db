import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import type { Writing } from "./use-writing.js";

interface FormEndProps {
  readonly writing: Writing;
  readonly isReady: boolean;
  readonly label: string;
  /** What the card says of the field: shown beside what was typed when somebody else wrote first. */
  readonly now: string;
}

/** The end of every form: what went wrong, and the button that sends. What was typed stays, whatever happens. */
export function FormEnd({ writing: { trouble, isBusy }, isReady, label, now }: FormEndProps) {
  const { correction } = useWords();
  const isOutdated = trouble === "outdated";
  return (
    <>
      <div role="alert" className={isOutdated ? "meanwhile" : "field-error"}>
        {trouble === "failed" && correction.failed}
        {isOutdated && (
          <>
            <p>
              <b>{correction.outdated}</b>
            </p>
            <p>{now === "" ? correction.nowNothing : correction.now(now)}</p>
            <p>{correction.outdatedHint}</p>
          </>
        )}
      </div>
      <div className="correction-end">
        <Button type="submit" tone="strong" isDisabled={!isReady || isBusy}>
          {isOutdated ? correction.saveAnyway : label}
        </Button>
        <output>{isBusy ? correction.saving : ""}</output>
      </div>
    </>
  );
}
