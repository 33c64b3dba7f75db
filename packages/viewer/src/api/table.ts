import type { Table as Answer } from "@maillage/server/answers/table.js";

/** A table of several: who brings what, what nobody brings, whom to invite. */
export type Table = Answer;
export type Element = Table["missing"][number];
export type Invitee = Table["invitees"][number];
export type AspectId = Element["aspect"];

/** Every aspect, in the order in which it is shown: the compiler asks for the one that is missing. */
const shown: Readonly<Record<AspectId, true>> = {
  publics: true,
  actions: true,
  means: true,
  kinds: true,
  communes: true,
};
export const aspectIds = Object.keys(shown) as readonly AspectId[];

/** How many may sit at one table. */
export const tableSize = { least: 2, most: 30 } as const;
