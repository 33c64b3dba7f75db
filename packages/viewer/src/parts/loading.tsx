import { useWords } from "../messages/messages.js";
import "./states.css";

/** Told only when a wait is long enough to be noticed. The live region is always there, so that it speaks. */
export function Loading({ slow }: { readonly slow: boolean }) {
  const { shell } = useWords();
  return (
    <output className="wait">
      {slow && (
        <>
          <span className="wait-thread" aria-hidden="true" />
          {shell.loading}
        </>
      )}
    </output>
  );
}
