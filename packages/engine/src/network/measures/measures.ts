import type { NodeMeasure } from "./measure.js";
import { betweenness } from "./betweenness.js";
import { constraint, effectiveSize } from "./brokerage.js";
import { closeness, harmonic } from "./closeness.js";
import { clustering, core } from "./cohesion.js";
import { degree, strength } from "./degree.js";
import { participation, withinModuleZ } from "./modules.js";
import { eigenvector, pagerank } from "./spectral.js";

/** Every measure of a node, in the order in which files show them. */
export const nodeMeasures = [
  degree,
  strength,
  betweenness,
  closeness,
  harmonic,
  eigenvector,
  pagerank,
  clustering,
  core,
  constraint,
  effectiveSize,
  participation,
  withinModuleZ,
] as const satisfies readonly NodeMeasure[];
