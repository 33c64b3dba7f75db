import type { Inference } from "@maillage/engine/directory.js";

/** What the lexicons of `data/lexicons/` infer of an organisation. */
export const readInference = (): Inference => () => ({ publics: [], actions: [] });
