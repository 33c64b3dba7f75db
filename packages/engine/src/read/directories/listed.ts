import type { Organisation } from "../../organisation.js";
import { fold } from "../../text/words.js";

/** An organisation of which a directory says little: what it does not say is empty. */
export const listed = (said: Pick<Organisation, "id" | "name" | "kind"> & Partial<Organisation>): Organisation => ({
  ids: {},
  otherNames: [],
  sectors: [],
  publics: [],
  actions: [],
  offers: [],
  needs: [],
  extra: {},
  ...said,
});

/** An id for a directory without numbers: its name, folded; two rows of one name are one body. */
export const idFromName = (directory: string, name: string): string =>
  `${directory}:${fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
