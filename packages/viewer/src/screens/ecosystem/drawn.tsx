import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Vocabularies } from "../../api/vocabulary.js";
import { categoriesOf } from "../../look/categories.js";
import { egoScene } from "../../look/ego-scene.js";
import { frameOf } from "../../look/frame.js";
import { ecosystemLook, few, pointedLook } from "../../look/ecosystem-look.js";
import { paletteOf } from "../../look/palette.js";
import { sizesOf } from "../../look/sizes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { beside } from "../../network/network-index.js";
import { Landmarks } from "../../picture/landmarks.js";
import { Picture } from "../../picture/picture.js";
import type { Stage } from "../../picture/stage.js";
import { useIsDark } from "../../shell/theme.js";
import { useView } from "../../state/navigation.js";
import { Appearance, TiesShown } from "./controls.js";
import { Detail } from "./detail.js";
import { Filters } from "./filters.js";
import { Finder } from "./finder.js";
import { landmarksOf } from "./landmarks-of.js";
import { Legend } from "./legend.js";
import { countDrawn, familiesOf, sieveOf, valuesOf } from "./sight.js";
import { nameOf } from "./terms.js";
import { Walk } from "./walk.js";
import type { WalkItem } from "./walk-items.js";

interface DrawnProps {
  readonly index: NetworkIndex;
  readonly vocabularies: Vocabularies;
}

/** The picture, what is drawn on it, and its twin. */
export function Drawn({ index, vocabularies }: DrawnProps) {
  const words = useWords();
  const { ecosystem, number } = words;
  const { unknownPlace } = words.partners;
  const [view, change] = useView("ecosystem");
  const palette = paletteOf(useIsDark());
  const { network } = index;
  const [stage, setStage] = useState<Stage>();
  // Where there is little room, the picture comes before its settings.
  const [isNarrow] = useState(() => matchMedia("(width < 48rem)").matches);
  const [isOpen, setOpen] = useState(!isNarrow);
  const [pointed, point] = useState<number>();
  const settle = useRef<() => void>(undefined);

  const families = useMemo(() => familiesOf(vocabularies), [vocabularies]);
  const { org, steps, ties, territory, sector, public: served, founded, years } = view;
  const sieve = useMemo(
    () => sieveOf(index, { org, steps, ties, territory, sector, public: served, founded, years }, families),
    [index, org, steps, ties, territory, sector, served, founded, years, families],
  );
  const values = useMemo(() => valuesOf(network, view.color, families), [network, view.color, families]);
  const categories = useMemo(() => categoriesOf(values, sieve.node, palette), [values, sieve, palette]);
  const measure = vocabularies.measures.find(({ id }) => id === view.size) ?? vocabularies.measures[0];
  const sizes = useMemo(() => sizesOf(network.nodes.measures[measure?.id ?? ""] ?? []), [network, measure]);
  const whole = useMemo(
    () => ({
      frame: frameOf(network.nodes),
      nodes: network.nodes.id.map((id, node) => ({
        id,
        x: network.nodes.x[node] as number,
        y: network.nodes.y[node] as number,
      })),
      edges: network.edges.source.map((source, edge) => ({
        id: String(edge),
        source: network.nodes.id[source] as string,
        target: network.nodes.id[network.edges.target[edge] as number] as string,
      })),
    }),
    [network],
  );
  const selected = index.placeOf.get(view.org);
  const ego = useMemo(
    () => (selected === undefined || steps === 0 ? undefined : egoScene(index, selected, steps, sieve, isNarrow)),
    [index, selected, steps, sieve, isNarrow],
  );
  const scene = ego?.scene ?? whole;
  const drawn = useMemo(() => countDrawn(index, sieve), [index, sieve]);
  const base = useMemo(
    () =>
      ecosystemLook(
        index,
        values,
        categories,
        sizes,
        {
          sieve,
          selected,
          drawn: drawn.nodes,
          sides: ego?.sides,
          cluster: view.cluster === "" ? undefined : view.cluster,
        },
        palette,
      ),
    [index, values, categories, sizes, sieve, selected, drawn, ego, view.cluster, palette],
  );
  const look = useMemo(() => pointedLook(index, base, pointed, palette), [index, base, pointed, palette]);
  const landmarks = useMemo(
    () => (ego || drawn.nodes <= few ? [] : landmarksOf(network, view.layout, sieve.node, unknownPlace)),
    [network, view.layout, sieve, drawn, ego, unknownPlace],
  );

  const choose = (id: string) => change({ org: id });
  useEffect(() => {
    if (!stage || ego || selected === undefined) return;
    const around = beside(index, selected, sieve).map(({ node }) => node);
    stage.frame([selected, ...around].map((node) => network.nodes.id[node] as string));
  }, [stage, ego, index, network, selected, sieve]);
  const chooseCluster = (id: string) => {
    change({ cluster: view.cluster === id ? "" : id });
    const members = network.nodes.id.filter((_, node) => network.nodes.cluster[node] === id && sieve.node(node));
    if (view.cluster !== id) stage?.frame(members);
    else stage?.zoom("whole");
  };
  const chooseItem = ({ node, group }: WalkItem) => {
    if (node !== undefined) choose(network.nodes.id[node] as string);
    else if (group !== undefined) chooseCluster(group);
  };

  return (
    <>
      <div className="eco-controls panel">
        <Finder index={index} onChoose={choose} />
        <Button
          className="eco-fold"
          aria-expanded={isOpen}
          aria-controls="eco-settings"
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name="sliders" /> {ecosystem.settings}
        </Button>
        <div id="eco-settings" className="eco-settings" data-folded={!isOpen || undefined}>
          <Appearance measures={vocabularies.measures} />
          <Legend
            categories={categories}
            name={nameOf(view.color, network, vocabularies, words)}
            measure={measure?.label ?? ""}
            {...(view.color === "cluster" ? { chosen: view.cluster, onChoose: chooseCluster } : {})}
          />
          <TiesShown />
          <Filters network={network} vocabularies={vocabularies} />
        </div>
      </div>
      <div className="eco-picture">
        <Picture
          scene={scene}
          look={look}
          label={ecosystem.picture(number.whole(drawn.nodes), number.whole(network.clusters.length))}
          onPoint={(id) => point(id === undefined ? undefined : index.placeOf.get(id))}
          onChoose={choose}
          onStage={setStage}
          onMove={() => settle.current?.()}
        />
        <Landmarks
          landmarks={landmarks}
          stage={stage}
          onReady={useCallback((move) => void (settle.current = move), [])}
        />
        <output className="eco-count">
          {drawn.nodes === 0 ? ecosystem.empty : ecosystem.lead(number.whole(drawn.nodes), number.whole(drawn.edges))}
        </output>
      </div>
      <div className="eco-side panel">
        {view.org !== "" && selected === undefined && <p className="panel-hint">{ecosystem.notThere}</p>}
        {selected !== undefined && <Detail index={index} node={selected} sieve={sieve} vocabularies={vocabularies} />}
        <Walk index={index} sieve={sieve} root={selected} onPoint={point} onChoose={chooseItem} />
      </div>
    </>
  );
}
