import { useState } from "react";
import type { Failure } from "../api/failure.js";
import { useWords } from "../messages/messages.js";
import { SignIn } from "../shell/account.js";
import { Button } from "./button.js";
import "./states.css";

/** What went wrong, and the way on. */
export function ErrorMessage({ failure, onRetry }: { readonly failure: Failure; onRetry(): void }) {
  const { shell, account, typeset } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { kind, detail } = failure;
  const isTold = detail !== undefined && (kind === "refused" || kind === "server");
  return (
    <div className="trouble" role="alert">
      <p>{isTold ? typeset(detail) : shell[kind]}</p>
      {kind === "unknown-reader" ? (
        <>
          <Button onPress={() => setOpen(true)}>{account.signIn}</Button>
          <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
        </>
      ) : (
        <Button onPress={onRetry}>{shell.retry}</Button>
      )}
    </div>
  );
}
