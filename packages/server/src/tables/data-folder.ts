import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `data/` at the root of the repository, whatever the current folder is. */
export const dataFolder = join(fileURLToPath(new URL(".", import.meta.url)), "..", "..", "..", "..", "data");
