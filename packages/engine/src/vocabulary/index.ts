export type { Vocabulary } from "./vocabulary.js";
