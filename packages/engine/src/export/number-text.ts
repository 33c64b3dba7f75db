/**
 * The shortest decimal text that reads back as this finite number; minus zero is `0`. Through JSON, for `String` keeps
 * each text in a cache of V8: on a large graph that cost 6 MB and a quarter of the time.
 */
export const numberText = (value: number): string => JSON.stringify(value);
