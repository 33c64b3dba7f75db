import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Vocabularies } from "../../api/vocabulary.js";
import { few, pointedLook } from "../../look/ecosystem-look.js";
import { isInside, type Polygon } from "../../look/polygon.js";
import { useWords } from "../../messages/messages.js";
import type { NetworkIndex } from "../../network/network-index.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { Landmarks, type Settle } from "../../picture/landmarks.js";
import { Lasso } from "../../picture/lasso.js";
import { Outlines } from "../../picture/outlines.js";
import { Picture } from "../../picture/picture.js";
import type { Stage } from "../../picture/stage.js";
import { packIds } from "../../state/id-sets.js";
import { useView } from "../../state/navigation.js";
import { landmarksOf } from "./landmarks-of.js";
import { SaveMenu } from "./save-menu.js";
import type { Drawing } from "./use-drawing.js";

interface CanvasProps {
  readonly index: NetworkIndex;
  readonly vocabularies: Vocabularies;
  readonly drawing: Drawing;
  readonly stage: Stage | undefined;
  readonly pointed: number | undefined;
  onPoint(node: number | undefined): void;
  onChoose(id: string): void;
  onStage(stage: Stage | undefined): void;
}

/** The picture itself, the names over it, and the line that is drawn around organisations. */
export function Canvas({ index, drawing, vocabularies, stage, pointed, onPoint, onChoose, onStage }: CanvasProps) {
  const { ecosystem, partners, number } = useWords();
  const [view, change] = useView("ecosystem");
  const settle = useRef<Settle>(undefined);
  const redraw = useRef<() => void>(undefined);
  const { network } = index;
  const { thinned, borders, scene, look: base, filter, drawn, isEgo, palette, chosen } = drawing;
  const [isDrawing, setDrawing] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const look = useMemo(() => pointedLook(index, base, pointed, palette), [index, base, pointed, palette]);
  const landmarks = useMemo(
    () => (isEgo || drawn.nodes <= few ? [] : landmarksOf(network, view.layout, filter.node, partners.unknownPlace)),
    [network, view.layout, filter, drawn, isEgo, partners.unknownPlace],
  );
  const setRedraw = useCallback((draw: () => void) => void (redraw.current = draw), []);
  const take = (polygon: Polygon) => {
    const found = stage?.within((x, y) => isInside(polygon, x, y)) ?? [];
    setDrawing(false);
    setEmpty(found.length === 0);
    if (found.length > 0) change({ chosen: packIds(found) });
  };
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // Escape in a list or a field is theirs.
    if ((event.target as Element).closest("input, [role='listbox'], [role='menu'], [role='dialog']")) return;
    setEmpty(false);
    if (isDrawing) setDrawing(false);
    else if (chosen) change({ chosen: [] });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => leave(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const told = isDrawing ? ecosystem.lassoHint : isEmpty ? ecosystem.lassoNone : undefined;
  const counts =
    drawn.nodes === 0
      ? ecosystem.empty
      : thinned === undefined
        ? ecosystem.lead(drawn.nodes, drawn.edges)
        : ecosystem.leadThinned(drawn.nodes, thinned, number.whole(drawn.edges));
  return (
    <div className="eco-picture">
      {borders.length > 0 && <Outlines outlines={borders} stage={stage} palette={palette} onReady={setRedraw} />}
      <Picture
        scene={scene}
        look={look}
        label={ecosystem.picture(drawn.nodes, network.clusters.length)}
        onPoint={(id) => onPoint(id === undefined ? undefined : index.nodeOf.get(id))}
        onChoose={onChoose}
        onStage={onStage}
        onMove={() => {
          settle.current?.();
          redraw.current?.();
        }}
      />
      <Landmarks
        landmarks={landmarks}
        stage={stage}
        onReady={useCallback((move) => void (settle.current = move), [])}
      />
      <Lasso isOn={isDrawing} onDraw={take} />
      <div className="eco-tools">
        <SaveMenu
          index={index}
          vocabularies={vocabularies}
          drawing={drawing}
          stage={stage}
          seen={() => settle.current?.() ?? []}
        />
        <Button
          small
          shape="square"
          label={ecosystem.lasso}
          aria-pressed={isDrawing}
          isDisabled={!stage}
          onPress={() => {
            setEmpty(false);
            setDrawing(!isDrawing);
          }}
        >
          <Icon name="lasso" />
        </Button>
      </div>
      <output className="eco-count">{told ?? counts}</output>
    </div>
  );
}
