import type { CSSProperties } from "react";
import { useWords } from "../messages/messages.js";
import "./meters.css";

interface MetersProps {
  readonly label: string;
  /** Shares in [0, 1], each with its name. */
  readonly shares: readonly { readonly name: string; readonly share: number }[];
}

/** What is known of whom: shares as words, with a bar that only repeats them. */
export function Meters({ label, shares }: MetersProps) {
  const { number } = useWords();
  return (
    <ul className="meters" aria-label={label}>
      {shares.map(({ name, share }) => (
        <li key={name}>
          <b>{number.percent(share)}</b>
          <span>{name}</span>
          <i aria-hidden="true" style={{ "--share": share } as CSSProperties} />
        </li>
      ))}
    </ul>
  );
}
