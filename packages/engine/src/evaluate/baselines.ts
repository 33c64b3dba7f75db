import { kilometres } from "../territory/distance.js";
import { dot } from "../text/vectors.js";
import { degreeOf, neighboursOf } from "../directory/tie-graph.js";
import type { Method } from "./method.js";

/** Everyone is equal: ties are broken at random. */
export const random: Method = {
  name: "random",
  prepare:
    ({ directory }) =>
    () =>
      new Float64Array(directory.size),
};

/** Those with most partners first. */
export const popularity: Method = {
  name: "popularity",
  prepare({ directory }) {
    const degrees = Float64Array.from({ length: directory.size }, (_, index) =>
      degreeOf(directory.graph.partners, index),
    );
    return () => degrees;
  },
};

/** Cosine of TF-IDF vectors of name, text and sector. */
export const tfidf: Method = {
  name: "tfidf",
  prepare:
    ({ directory }) =>
    (a) =>
      Float64Array.from({ length: directory.size }, (_, b) => dot(directory.text, a, b)),
};

/** The nearest on the map first; those without a point last. */
export const distance: Method = {
  name: "distance",
  prepare({ directory: { locations, size } }) {
    const pointOf = (index: number) => locations.distinct[locations.of[index] as number]?.point;
    return (a) => {
      const here = pointOf(a);
      return Float64Array.from({ length: size }, (_, b) => {
        const there = pointOf(b);
        return here && there ? -kilometres(here, there) : Number.NEGATIVE_INFINITY;
      });
    };
  },
};

/** Σ over common neighbours of 1 / ln(degree) (Adamic & Adar 2003). */
export const adamicAdar: Method = {
  name: "adamic-adar",
  prepare({ directory: { graph, size } }) {
    return (a) => {
      const scores = new Float64Array(size);
      for (const u of neighboursOf(graph.partners, a)) {
        const degree = degreeOf(graph.partners, u);
        if (degree < 2) continue;
        for (const b of neighboursOf(graph.partners, u)) scores[b] = (scores[b] as number) + 1 / Math.log(degree);
      }
      return scores;
    };
  },
};

/** Paths of length three, each 1 / √(k_u k_v) (Kovács et al. 2019). */
export const pathsOfThree: Method = {
  name: "paths-of-three",
  prepare({ directory: { graph, size } }) {
    return (a) => {
      const scores = new Float64Array(size);
      for (const u of neighboursOf(graph.partners, a)) {
        for (const v of neighboursOf(graph.partners, u)) {
          const path = 1 / Math.sqrt(degreeOf(graph.partners, u) * degreeOf(graph.partners, v));
          for (const b of neighboursOf(graph.partners, v)) scores[b] = (scores[b] as number) + path;
        }
      }
      return scores;
    };
  },
};

/** k of reciprocal rank fusion, and how deep each ranking is read (Cormack et al. 2009). */
const fusion = { k: 60, depth: 500 } as const;

/** Reciprocal rank fusion of TF-IDF, distance and paths of three: blind, it knows not which to trust. */
export const rankFusion: Method = {
  name: "rank-fusion",
  prepare(training) {
    const parts = [tfidf, distance, pathsOfThree].map((method) => method.prepare(training));
    return (a) => {
      const fused = new Float64Array(training.directory.size);
      for (const part of parts) {
        const scores = part(a);
        const ranked = Array.from({ length: scores.length }, (_, index) => index)
          .filter((index) => index !== a && Number.isFinite(scores[index]) && (scores[index] as number) !== 0)
          .sort((x, y) => (scores[y] as number) - (scores[x] as number) || x - y)
          .slice(0, fusion.depth);
        ranked.forEach((index, rank) => {
          fused[index] = (fused[index] as number) + 1 / (fusion.k + rank + 1);
        });
      }
      return fused;
    };
  },
};
