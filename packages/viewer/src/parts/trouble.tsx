import type { Failure } from "../api/failure.js";
import { useWords } from "../messages/messages.js";
import { Button } from "./button.js";
import "./states.css";

/** What went wrong, and the way on. */
export function Trouble({ failure, onRetry }: { readonly failure: Failure; onRetry(): void }) {
  const { shell } = useWords();
  return (
    <div className="trouble" role="alert">
      <p>
        {failure.kind === "refused" || failure.kind === "server"
          ? (failure.detail ?? shell[failure.kind])
          : shell[failure.kind]}
      </p>
      <Button onPress={onRetry}>{shell.retry}</Button>
    </div>
  );
}
