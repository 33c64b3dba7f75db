import { adamicAdar, distance, pathsOfThree, popularity, random, rankFusion, tfidf } from "./baselines.js";
import { maillage } from "./maillage.js";
import type { Method } from "./method.js";

/** What is compared, the simplest first and ours last. */
export const methods: readonly Method[] = [
  random,
  popularity,
  tfidf,
  distance,
  adamicAdar,
  pathsOfThree,
  rankFusion,
  maillage,
];
