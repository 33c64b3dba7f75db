import { MultiGraph, UndirectedGraph } from "graphology";
import louvainPackage from "graphology-communities-louvain";
import forceAtlas2Package from "graphology-layout-forceatlas2";
import { undirectedDensity } from "graphology-metrics/graph/density.js";
import modularityPackage from "graphology-metrics/graph/modularity.js";

// The one door to graphology. CommonJS packages: under `nodenext` a default import runs, but is not what its types say.

export { MultiGraph, UndirectedGraph, undirectedDensity };
export const forceAtlas2 = forceAtlas2Package as unknown as typeof forceAtlas2Package.default;
export const louvain = louvainPackage as unknown as typeof louvainPackage.default;
export const modularity = modularityPackage as unknown as typeof modularityPackage.default;
