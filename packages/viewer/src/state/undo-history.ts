/** What was done since the page was opened, one address a step: the browser's history as far as this page knows it. */
export interface UndoHistory {
  /** Never empty, oldest first. */
  readonly steps: readonly string[];
  /** Place of the step that is shown. */
  readonly at: number;
}

export const undoHistoryFrom = (address: string): UndoHistory => ({ steps: [address], at: 0 });

export const presentOf = ({ steps, at }: UndoHistory): string => steps[at] as string;

/** A new step after the present one; what had been undone is forgotten. The same address is no step. */
export function pushed(undoHistory: UndoHistory, address: string): UndoHistory {
  if (presentOf(undoHistory) === address) return undoHistory;
  const steps = [...undoHistory.steps.slice(0, undoHistory.at + 1), address];
  return { steps, at: steps.length - 1 };
}

/** The present step in another form: a slider on its way. */
export const replaced = ({ steps, at }: UndoHistory, address: string): UndoHistory => ({
  steps: steps.map((step, place) => (place === at ? address : step)),
  at,
});

export const canUndo = ({ at }: UndoHistory): boolean => at > 0;
export const canRedo = ({ steps, at }: UndoHistory): boolean => at < steps.length - 1;

/** After the browser moved to a step; a step of before the page was opened begins a new one. */
export const arrived = (undoHistory: UndoHistory, at: number | undefined, address: string): UndoHistory =>
  at !== undefined && undoHistory.steps[at] === address ? { ...undoHistory, at } : undoHistoryFrom(address);
