import { useCallback, useState } from "react";
import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import type { Stage } from "../../picture/stage.js";
import { useView } from "../../state/navigation.js";
import { Canvas } from "./canvas.js";
import { Appearance, TiesShown } from "./controls.js";
import { Filters } from "./filters.js";
import { Finder } from "./finder.js";
import { Legend } from "./legend.js";
import { Side } from "./side-panel.js";
import { nameOf } from "./terms.js";
import { useDrawing } from "./use-drawing.js";
import { useFramed } from "./use-framed.js";

interface DrawnProps {
  readonly index: NetworkIndex;
  readonly vocabularies: Vocabularies;
}

/** The picture, what is drawn on it, and its twin. */
export function Drawn({ index, vocabularies }: DrawnProps) {
  const words = useWords();
  const { ecosystem } = words;
  const [view, change] = useView("ecosystem");
  const { network } = index;
  const [stage, setStage] = useState<Stage>();
  // Where there is little room, the picture comes before its settings.
  const [isNarrow] = useState(() => matchMedia("(width < 48rem)").matches);
  const [isOpen, setOpen] = useState(!isNarrow);
  const [pointed, point] = useState<number>();
  const drawing = useDrawing(index, vocabularies, view, isNarrow);
  const { filter, categories, measure } = drawing;
  const ids = (nodes: Iterable<number>) => Array.from(nodes, (node) => network.nodes.id[node] as string);

  const choose = (id: string) => change({ org: id });
  useFramed(stage, index, drawing, view);
  const chooseCluster = (id: string) => {
    change({ cluster: view.cluster === id ? "" : id });
    const members = network.nodes.id.filter((_, node) => network.nodes.cluster[node] === id && filter.node(node));
    if (view.cluster !== id) stage?.frame(members);
    else stage?.zoom("whole");
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
            hasBorders={drawing.borders.length > 0}
            {...(view.color === "cluster" ? { chosen: view.cluster, onChoose: chooseCluster } : {})}
          />
          <TiesShown />
          <Filters network={network} vocabularies={vocabularies} />
        </div>
      </div>
      <Canvas
        index={index}
        vocabularies={vocabularies}
        drawing={drawing}
        stage={stage}
        pointed={pointed}
        onPoint={point}
        onChoose={choose}
        onStage={useCallback((made: Stage | undefined) => setStage(made), [])}
      />
      <Side
        index={index}
        vocabularies={vocabularies}
        drawing={drawing}
        onPoint={point}
        onChoose={choose}
        onChooseCluster={chooseCluster}
        onFrame={(nodes) => stage?.frame(ids(nodes))}
      />
    </>
  );
}
