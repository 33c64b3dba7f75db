/**
 * One thing that an address says. `read` takes what stands in the address, whoever wrote it, and gives `undefined` for
 * what makes no sense, which then counts as absent. `read(write(value))` is the value.
 */
export interface Field<T> {
  readonly absent: T;
  read(raw: string): T | undefined;
  write(value: T): string;
}

/** Longest text that an address is trusted with. */
const longest = 200;

export const text: Field<string> = {
  absent: "",
  // The cut may fall in the middle of a character of two units: its half could not be written again.
  read: (raw) =>
    raw
      .trim()
      .slice(0, longest)
      .replace(/[\uD800-\uDBFF]$/, "")
      .trim(),
  write: (value) => value,
};

export const flag: Field<boolean> = {
  absent: false,
  read: (raw) => raw === "1",
  write: (value) => (value ? "1" : ""),
};

/** Ids in the order in which they were chosen, each once. No id has a comma. */
export const ids: Field<readonly string[]> = {
  absent: [],
  read: (raw) => [...new Set(raw.split(",").map((id) => id.trim()))].filter((id) => id !== "").slice(0, longest),
  write: (value) => value.join(","),
};

/** One of a closed list. */
export const oneOf = <const T extends string>(values: readonly T[], absent: NoInfer<T>): Field<T> => ({
  absent,
  read: (raw) => values.find((value) => value === raw),
  write: (value) => value,
});

/** Some of a closed list, in the order of the list. */
export const someOf = <const T extends string>(
  values: readonly T[],
  absent: readonly NoInfer<T>[],
): Field<readonly T[]> => ({
  absent,
  read: (raw) => values.filter((value) => raw.split(",").includes(value)),
  write: (value) => value.join(",") || "-",
});

/** A whole number between two bounds. */
export const whole = (least: number, most: number, absent: number): Field<number> => ({
  absent,
  read: (raw) => {
    const value = /^-?\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
  write: String,
});

/** Years from the first to the last, both within. */
export type Span = readonly [from: number, to: number];

/** Two years, `1990-2005`; absent for any. */
export const span: Field<Span | undefined> = {
  absent: undefined,
  read: (raw) => {
    const [from, to] = (/^(\d{4})-(\d{4})$/.exec(raw) ?? []).slice(1).map(Number);
    return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
  },
  write: (value) => (value ? value.map((year) => String(year).padStart(4, "0")).join("-") : ""),
};

export type ViewOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };
