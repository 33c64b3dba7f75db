import type { Meeting as Answer } from "@maillage/server/answers/prepare.js";

/** What an adviser takes to the meeting of two. */
export type Meeting = Answer;
export type FirstProject = Meeting["firstProjects"][number];
export type Caution = Meeting["cautions"][number];
export type Elsewhere = NonNullable<Meeting["precedent"]>;

/** What the page may be saved as. */
export const sheetFormats = ["odt", "docx", "html"] as const;
export type SheetFormat = (typeof sheetFormats)[number];
