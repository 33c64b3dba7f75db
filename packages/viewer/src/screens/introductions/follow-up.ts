import type { Introduction, Outcome } from "../../api/declarations.js";

/** After how many days without news one asks again; what ended, or goes on by itself, is left alone. */
const patience: Readonly<Record<Outcome, number>> = {
  introduced: 30,
  met: 90,
  "working-together": Number.POSITIVE_INFINITY,
  "no-follow-up": Number.POSITIVE_INFINITY,
};

const dayLength = 24 * 60 * 60 * 1000;

type Followed = Pick<Introduction, "at" | "content">;

/** Whether an introduction waits for news. @param now milliseconds since 1970 */
export const isDue = ({ at, content: { outcome } }: Followed, now: number): boolean =>
  (now - Date.parse(at)) / dayLength > patience[outcome];

export interface Counts {
  readonly noted: number;
  /** Who work together have met. */
  readonly met: number;
  readonly working: number;
  readonly due: number;
}

/** What tells whether the tool is of use: how many were introduced, met, and went on together. */
export function countsOf(introductions: readonly Followed[], now: number): Counts {
  const of = (...wanted: readonly Outcome[]) =>
    introductions.filter(({ content: { outcome } }) => wanted.includes(outcome)).length;
  return {
    noted: introductions.length,
    met: of("met", "working-together"),
    working: of("working-together"),
    due: introductions.filter((each) => isDue(each, now)).length,
  };
}

/**
 * A key for each introduction that stays when news of it come, though another declaration then takes its place: who was
 * introduced to whom and why, and which one of those, where two were noted twice.
 */
export function keysOf(introductions: readonly Pick<Introduction, "organisation" | "other" | "content">[]): string[] {
  const counts = new Map<string, number>();
  return introductions.map(({ organisation, other, content: { intent } }) => {
    const key = [organisation, other, intent].join(" ");
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key} ${count}`;
  });
}
