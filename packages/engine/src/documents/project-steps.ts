import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

const projectFields = ["title", "question", "context", "objective", "task", "tool", "communication", "tip"] as const;
export type ProjectField = (typeof projectFields)[number];

/** One line of the way from a wish to a project that is evaluated. */
export interface ProjectStep extends Sourced {
  readonly id: string;
  readonly phase: "etudes" | "preparation" | "realisation" | "evaluation";
  /** None for the title of a phase. */
  readonly step: string | undefined;
  readonly field: ProjectField;
  /** Within its step and field, from 1. */
  readonly order: number;
  readonly text: Wording;
  /** Id of the template of a tool. */
  readonly template: string | undefined;
}

/** The rows of `project-steps.csv`, in the order of the work. */
export const readProjectSteps = (rows: readonly Row[]): readonly ProjectStep[] =>
  readRows("project-steps.csv", rows, (cells) => ({
    id: cells.text("id"),
    phase: cells.choice("phase", ["etudes", "preparation", "realisation", "evaluation"]),
    step: cells.optionalText("step"),
    field: cells.choice("field", projectFields),
    order: cells.number("order"),
    text: cells.wording("text"),
    template: cells.optionalText("template"),
    ...cells.sourced(),
  }));
