/** A dimension's value is an integer from 0 to `whole`, so that no order of evaluation changes a score. */
export const whole = 32768;

/** What a dimension says of a pair of which it does not know enough. */
export const unknown = -1;

/** A value, or what stands for it where it is not known. */
export const orMean = (value: number, mean: number): number => (value === unknown ? mean : value);
