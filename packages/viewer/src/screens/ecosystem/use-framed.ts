import { useEffect, useRef } from "react";
import { neighboursIn, type NetworkIndex } from "../../network/network-index.js";
import type { Stage } from "../../picture/stage.js";
import type { EcosystemView } from "../../state/views.js";
import { isIn } from "./network-filter.js";
import type { Drawing } from "./use-drawing.js";

/** Brings the picture to the organisation that is looked at, or else to the territory that one is in. */
export function useFramed(
  stage: Stage | undefined,
  index: NetworkIndex,
  { isEgo, selected, filter }: Pick<Drawing, "isEgo" | "selected" | "filter">,
  { territory }: Pick<EcosystemView, "territory">,
): void {
  const { network } = index;
  const wasIn = useRef("");
  useEffect(() => {
    if (!stage || isEgo || selected === undefined) return;
    const around = neighboursIn(index, selected, filter).map(({ node }) => node);
    stage.frame([selected, ...around].map((node) => network.nodes.id[node] as string));
  }, [stage, isEgo, index, network, selected, filter]);
  useEffect(() => {
    if (!stage || isEgo || selected !== undefined) return;
    const isHere = isIn(network, territory);
    if (territory !== "") stage.frame(network.nodes.id.filter((_, node) => isHere(node)));
    else if (wasIn.current !== "") stage.zoom("whole");
    wasIn.current = territory;
  }, [stage, isEgo, network, selected, territory]);
}
