import type { Sign, SignSource } from "../../model/sign.js";

/** The first day of year 1, of 1900: how registers write that they do not know. */
const firstBelieved = "1901-01-02";

/**
 * Signs of life in the cells of a register's row.
 * @param cells each with what it tells; one that begins with no ISO date, or with one that no register can have, tells nothing
 * @param today ISO date: nothing after it is believed
 */
export const signsIn = (cells: readonly (readonly [SignSource, string])[], today: string): Sign[] =>
  cells.flatMap(([source, cell]) => {
    const on = /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];
    return on !== undefined && on >= firstBelieved && on <= today ? [{ on, source }] : [];
  });
