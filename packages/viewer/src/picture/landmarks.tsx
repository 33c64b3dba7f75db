import { useLayoutEffect, useRef } from "react";
import type { Stage } from "./stage.js";
import "./landmarks.css";

export interface Landmark {
  readonly id: string;
  readonly name: string;
  /** In the scene. */
  readonly x: number;
  readonly y: number;
}

/** Nearer than this, names of nodes say more than names of groups. */
const nearest = 0.28;

/** Above this, in pixels, stand what is counted and the tools. */
const strip = 38;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts names where they belong, and tells which of them are seen. */
export type Settle = () => readonly Landmark[];

/**
 * Puts names where they belong on the picture, the first ones first: one that would cover another steps back.
 * @param layer its children are in the order of `landmarks`
 */
function settle(layer: HTMLElement, landmarks: readonly Landmark[], stage: Stage): readonly Landmark[] {
  const names = [...layer.children] as HTMLElement[];
  const { clientWidth, clientHeight } = layer;
  const placed: Box[] = [];
  const isFar = stage.ratio() > nearest;
  return landmarks.filter((landmark, at) => {
    const name = names[at];
    if (!name) return false;
    const { x, y } = stage.place(landmark.x, landmark.y);
    const [width, height] = [name.offsetWidth, name.offsetHeight];
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const isInside = box.left >= 0 && box.top >= strip && box.right <= clientWidth && box.bottom <= clientHeight;
    const isShown = isFar && isInside && !placed.some((other) => meets(box, other));
    if (isShown) placed.push(box);
    name.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
    name.style.opacity = isShown ? "1" : "0";
    return isShown;
  });
}

interface LandmarksProps {
  readonly landmarks: readonly Landmark[];
  readonly stage: Stage | undefined;
  /** Handed a function to be called whenever the camera has moved. */
  onReady(settle: Settle): void;
}

/** Names of groups or places, over the picture. The list beside it has them too: readers pass over these. */
export function Landmarks({ landmarks, stage, onReady }: LandmarksProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const move = () => (stage && layer.current ? settle(layer.current, landmarks, stage) : []);
    onReady(move);
    move();
  }, [landmarks, stage, onReady]);
  return (
    <div className="landmarks" ref={layer} aria-hidden="true">
      {landmarks.map(({ id, name }) => (
        <span key={id}>{name}</span>
      ))}
    </div>
  );
}
