import type { Model } from "../questions/model.js";
import { readModel } from "../threads/read-model.js";
import type { Progress, Reader } from "../questions/question.js";
import { questionOf, type AnswerTo, type OfferedId } from "../questions/questions.js";
import { readParameters } from "../questions/read-parameters.js";
import { which } from "../questions/which.js";
import { Refused } from "../refusals/refused.js";
import { now, type Context } from "./context.js";
import { terminalProgress } from "./progress.js";

/** Whoever sits at the terminal has the files: nothing is kept from them. */
export const readerAt = ({ language }: Pick<Context, "language">): Reader => ({
  language,
  may: { overlap: true, sensitive: true },
});

/** Everything that was imported, understood. @throws Refused `empty-store` when nothing was */
export async function openModel({ store, tables, folder }: Context): Promise<Model> {
  const model = await readModel(store, now().slice(0, 10), tables);
  if (model.maillage.directory.size === 0) throw new Refused("empty-store", { about: folder });
  return model;
}

/** A bar for the step that takes long: one search an organisation. */
function longStep({ say }: Context): { readonly at: Progress; end(): void } {
  const bar = terminalProgress();
  let isShown = false;
  return {
    at(step, done, total) {
      if (step !== "affinities") return;
      if (!isShown) bar.start(say.screen.affinities, total);
      isShown = true;
      bar.at(done);
    },
    end: () => bar.end(),
  };
}

/** Runs a long work with a bar on the terminal. */
export function withProgress<T>(context: Context, work: (progress: Progress) => T): T {
  const step = longStep(context);
  try {
    return work(step.at);
  } finally {
    step.end();
  }
}

/** The id of the organisation that whoever typed this means. @throws Refused as `which` */
export const organisationMeant = (context: Context, model: Model, typed: string): string =>
  which(model, { typed }, readerAt(context), () => {});

/** Options that were given. */
export const given = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** Asks as the options say; those that were left out have their usual value. @throws Refused as the question does */
export function ask<Q extends OfferedId>(
  context: Context,
  model: Model,
  question: Q,
  options: Readonly<Record<string, unknown>>,
  besides: object = {},
): AnswerTo<Q> {
  const parameters = { ...(readParameters(question, given(options)) as object), ...besides };
  const answer = questionOf(question);
  return withProgress(context, (progress) => answer(model, parameters, readerAt(context), progress)) as AnswerTo<Q>;
}
