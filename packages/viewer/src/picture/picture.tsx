import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Look, Scene } from "../look/look.js";
import { paletteOf } from "../look/palette.js";
import { useWords } from "../messages/messages.js";
import { Button } from "../parts/button.js";
import { Icon } from "../parts/icon.js";
import { useIsDark } from "../shell/theme.js";
import { createStage, type Stage } from "./stage.js";
import "./picture.css";

interface PictureProps {
  readonly scene: Scene;
  readonly look: Look;
  /** What the picture shows, for those who do not see it; its twin in words is beside it. */
  readonly label: string;
  /** A still picture does not move under the wheel or the finger: the page scrolls. */
  readonly isStill?: boolean;
  onPoint(id: string | undefined): void;
  onChoose(id: string): void;
  /** Handed the stage once it stands. */
  onStage?(stage: Stage | undefined): void;
  onMove?(): void;
}

/** Whether this browser can draw at all. */
const hasWebgl = () => document.createElement("canvas").getContext("webgl2") !== null;

/** A network as a picture. It is for the eye and the mouse: keyboard and readers have its twin, the list. */
export function Picture({ scene, look, label, isStill = false, onPoint, onChoose, onStage, onMove }: PictureProps) {
  const { picture } = useWords();
  const isDark = useIsDark();
  const palette = paletteOf(isDark);
  const container = useRef<HTMLElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [isBlind] = useState(() => !hasWebgl());
  const point = useEffectEvent((id: string | undefined) => onPoint(id));
  const choose = useEffectEvent((id: string) => onChoose(id));
  const move = useEffectEvent(() => onMove?.());
  const take = useEffectEvent((made: Stage | undefined) => {
    setStage(made);
    onStage?.(made);
  });
  const first = useEffectEvent(() => palette);
  useEffect(() => {
    if (isBlind) return undefined;
    const made = createStage(
      container.current as HTMLElement,
      { onPoint: (id) => point(id), onChoose: (id) => choose(id), onMove: () => move() },
      first(),
      isStill,
    );
    take(made);
    return () => {
      take(undefined);
      made.kill();
    };
  }, [isBlind, isStill]);
  const shown = useRef<{ readonly stage: Stage; readonly scene: Scene }>(undefined);
  useEffect(() => {
    if (!stage) return;
    if (shown.current?.stage === stage && shown.current.scene === scene) stage.dress(look, palette);
    else stage.show(scene, look, palette);
    shown.current = { stage, scene };
  }, [stage, scene, look, palette]);
  return (
    <div className="picture">
      <figure className="picture-ground" ref={container} aria-label={label} />
      {isBlind && <p className="picture-blind">{picture.noWebgl}</p>}
      {!isStill && (
        <div className="picture-tools">
          <Button small shape="square" label={picture.zoomIn} onPress={() => stage?.zoom("in")}>
            <Icon name="plus" />
          </Button>
          <Button small shape="square" label={picture.zoomOut} onPress={() => stage?.zoom("out")}>
            <Icon name="minus" />
          </Button>
          <Button small shape="square" label={picture.whole} onPress={() => stage?.zoom("whole")}>
            <Icon name="whole" />
          </Button>
        </div>
      )}
    </div>
  );
}
