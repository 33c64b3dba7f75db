/** Reasons shown without asking. */
export const shownReasons = 3;
