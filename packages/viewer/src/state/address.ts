import type { Field } from "./fields.js";
import { screenIds, views, type ScreenId, type View } from "./views.js";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** Where the reader is: all of it stands in the address, so that a link, a bookmark or a reload brings it back. */
export interface Address {
  readonly language: Language;
  readonly view: View;
}

const fieldsOf = (screen: ScreenId) => Object.entries(views[screen] as Readonly<Record<string, Field<unknown>>>);

/** A screen as it is when nobody has touched it. */
export const freshView = <S extends ScreenId>(screen: S): View<S> =>
  ({ screen, ...Object.fromEntries(fieldsOf(screen).map(([key, { absent }]) => [key, absent])) }) as View<S>;

/** Reads `?screen=…&org=…`. Never fails: what makes no sense is as if it were not there. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const screen = screenIds.find((id) => id === given.get("screen")) ?? "partners";
  const values = fieldsOf(screen).map(([key, field]) => {
    const raw = given.get(key);
    return [key, (raw === null ? undefined : field.read(raw)) ?? field.absent];
  });
  const language = languages.find((id) => id === given.get("lang")) ?? "fr";
  return { language, view: { screen, ...Object.fromEntries(values) } as View };
}

/** Commas and colons read better as they are, and a query may hold them. */
const readable = (value: string): string => encodeURIComponent(value).replace(/%(2C|3A)/g, decodeURIComponent);

/** The shortest address that says as much: `?` and what differs from a fresh screen, else `?`. */
export function formatAddress({ language, view }: Address): string {
  const said = fieldsOf(view.screen).flatMap(([key, { absent, write }]) => {
    const written = write((view as unknown as Readonly<Record<string, unknown>>)[key]);
    return written === write(absent) ? [] : [`${key}=${readable(written)}`];
  });
  const screen = view.screen === "partners" ? [] : [`screen=${view.screen}`];
  const lang = language === "fr" ? [] : [`lang=${language}`];
  return `?${[...screen, ...said, ...lang].join("&")}`;
}
