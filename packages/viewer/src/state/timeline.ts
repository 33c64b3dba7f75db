/** What was done since the page was opened, one address a step: the browser's history as far as this page knows it. */
export interface Timeline {
  /** Never empty, oldest first. */
  readonly steps: readonly string[];
  /** Place of the step that is shown. */
  readonly at: number;
}

export const timelineFrom = (address: string): Timeline => ({ steps: [address], at: 0 });

export const presentOf = ({ steps, at }: Timeline): string => steps[at] as string;

/** A new step after the present one; what had been undone is forgotten. The same address is no step. */
export function pushed(timeline: Timeline, address: string): Timeline {
  if (presentOf(timeline) === address) return timeline;
  const steps = [...timeline.steps.slice(0, timeline.at + 1), address];
  return { steps, at: steps.length - 1 };
}

/** The present step in another form: a slider on its way. */
export const replaced = ({ steps, at }: Timeline, address: string): Timeline => ({
  steps: steps.map((step, place) => (place === at ? address : step)),
  at,
});

export const canUndo = ({ at }: Timeline): boolean => at > 0;
export const canRedo = ({ steps, at }: Timeline): boolean => at < steps.length - 1;

/** After the browser moved to a step; a step of before the page was opened begins a new timeline. */
export const arrived = (timeline: Timeline, at: number | undefined, address: string): Timeline =>
  at !== undefined && timeline.steps[at] === address ? { ...timeline, at } : timelineFrom(address);
