import type { Failure } from "../../../api/failure.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";

/** Why a file was not taken, and what to do; those beside it are not touched. */
export function Refused({ failure, onAgain }: { readonly failure: Failure; onAgain?: () => void }) {
  const { data, shell, typeset } = useWords();
  const { kind, code, detail } = failure;
  const own = kind === "missing" ? data.gone : code === "too-large" ? data.tooLarge : undefined;
  const isTold = detail !== undefined && (kind === "refused" || kind === "server");
  return (
    <div className="brought-trouble" role="alert">
      <p>{isTold ? typeset(detail) : (own ?? shell[kind])}</p>
      {code === "refused-file" && <p>{data.mend}</p>}
      {onAgain && code !== "refused-file" && (
        <Button small onPress={onAgain}>
          {data.again}
        </Button>
      )}
    </div>
  );
}
