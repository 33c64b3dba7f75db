import type { Introduction } from "../../api/declarations.js";
import { useWords } from "../../messages/messages.js";
import { countsOf } from "./follow-up.js";

interface CountsLineProps {
  readonly introductions: readonly Introduction[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether the tool is of use, in four numbers. */
export function CountsLine({ introductions: all, now }: CountsLineProps) {
  const { introductions, number } = useWords();
  const { noted, met, working, due } = countsOf(all, now);
  const told = [
    [noted, introductions.noted(noted)],
    [met, introductions.met(met)],
    [working, introductions.working(working)],
    [due, introductions.toFollow],
  ] as const;
  return (
    <ul className="introduction-counts" aria-label={introductions.counts}>
      {told.map(([count, words]) => (
        <li key={words}>
          <b>{number.whole(count)}</b> {words}
        </li>
      ))}
    </ul>
  );
}
