import { useMemo } from "react";
import type { Outlines } from "../../api/outlines.js";
import { useResource } from "../../api/resource.js";
import { getOutlines } from "../../api/routes.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import { categoriesOf } from "../../look/categories.js";
import { ecosystemLook } from "../../look/ecosystem-look.js";
import { egoScene } from "../../look/ego-scene.js";
import { paletteOf } from "../../look/palette.js";
import { sizesOf } from "../../look/sizes.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { useIsDark } from "../../shell/theme.js";
import { unpackIds } from "../../state/id-sets.js";
import type { EcosystemView } from "../../state/views.js";
import { mostEdges, pointsOf, sceneOf } from "./whole-scene.js";
import { countDrawn, familiesOf, isIn, networkFilterOf, valuesOf } from "./network-filter.js";

/** A view that does not change as long as it says the same: the address makes new lists at each step. */
function useSteady<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}

const none: Outlines = [];

/** Everything that the picture, its legend and its list are made of, from what the address says. */
export function useDrawing(
  index: NetworkIndex,
  vocabularies: Vocabularies,
  { org, steps, ties, territory, sector, public: served, founded, years, ...view }: EcosystemView,
  isNarrow: boolean,
) {
  const { network } = index;
  const palette = paletteOf(useIsDark());
  const families = useMemo(() => familiesOf(vocabularies), [vocabularies]);
  const span = <T>(value: T | undefined) => value ?? null;
  const wish = useSteady({
    org,
    steps,
    ties,
    territory,
    sector,
    public: served,
    founded: span(founded),
    years: span(years),
  });
  const filter = useMemo(
    () =>
      networkFilterOf(index, { ...wish, founded: wish.founded ?? undefined, years: wish.years ?? undefined }, families),
    [index, wish, families],
  );
  const values = useMemo(() => valuesOf(network, view.color, families), [network, view.color, families]);
  const isHere = useMemo(() => isIn(network, territory), [network, territory]);
  const categories = useMemo(
    () => categoriesOf(values, filter.node, palette, isHere),
    [values, filter, palette, isHere],
  );
  const measure = vocabularies.measures.find(({ id }) => id === view.size) ?? vocabularies.measures[0];
  const drawn = useMemo(() => countDrawn(index, filter), [index, filter]);
  const sizes = useMemo(
    () => sizesOf(network.nodes.measures[measure?.id ?? ""] ?? [], drawn.nodes),
    [network, measure, drawn],
  );
  const selected = index.nodeOf.get(org);
  const points = useMemo(() => pointsOf(network), [network]);
  // Only a network that is too large for a picture is drawn in part: elsewhere the look hides what filters leave out.
  const isThinned = drawn.edges > mostEdges;
  const sifted = isThinned ? filter : undefined;
  const middle = isThinned ? selected : undefined;
  const whole = useMemo(() => sceneOf(index, points, sifted, middle), [index, points, sifted, middle]);
  const ego = useMemo(
    () => (selected === undefined || steps === 0 ? undefined : egoScene(index, selected, steps, filter, isNarrow)),
    [index, selected, steps, filter, isNarrow],
  );
  const said = useSteady(view.chosen);
  const chosen = useMemo(() => {
    const found = unpackIds(said)?.flatMap((id) => index.nodeOf.get(id) ?? []);
    return found === undefined || found.length === 0 ? undefined : new Set(found);
  }, [said, index]);
  const outlines = useResource(view.layout === "map" ? "outlines" : undefined, getOutlines);
  const cluster = view.cluster === "" ? undefined : view.cluster;
  const look = useMemo(
    () =>
      ecosystemLook(
        index,
        values,
        categories,
        sizes,
        { filter, selected, drawn: drawn.nodes, sides: ego?.sides, cluster, chosen },
        palette,
      ),
    [index, values, categories, sizes, filter, selected, drawn, ego, cluster, chosen, palette],
  );
  return {
    scene: ego?.scene ?? whole,
    isEgo: ego !== undefined,
    /** Beneath the map, and nowhere else. */
    borders: (ego === undefined && view.layout === "map" && outlines.value) || none,
    filter,
    families,
    categories,
    measure,
    selected,
    chosen,
    /** Too many were chosen for the address, and this page was opened since. */
    isChosenLost: view.chosen.length > 0 && unpackIds(view.chosen) === undefined,
    drawn,
    /** How many ties are drawn, where they are not all. */
    thinned: isThinned && ego === undefined ? whole.edges.length : undefined,
    look,
    palette,
  };
}

export type Drawing = ReturnType<typeof useDrawing>;
