import { useEffect, useEffectEvent, useRef } from "react";
import type { Polygon } from "../look/polygon.js";
import "./lasso.css";

/** A corner is kept when it is so far from the one before, pixels. */
const apart = 4;

interface LassoProps {
  /** Every drag draws; else only one with the Shift key. */
  readonly isOn: boolean;
  /** Handed what was drawn, in pixels of the picture. */
  onDraw(polygon: Polygon): void;
}

/** A line that one draws around things, over its parent. For hand and mouse: keyboards choose by the list and by filters. */
export function Lasso({ isOn, onDraw }: LassoProps) {
  const layer = useRef<HTMLDivElement>(null);
  const path = useRef<SVGPathElement>(null);
  const drew = useEffectEvent((polygon: Polygon) => onDraw(polygon));
  useEffect(() => {
    const own = layer.current as HTMLDivElement;
    const parent = own.parentElement as HTMLElement;
    let corners: [number, number][] | undefined;
    const show = () =>
      path.current?.setAttribute("d", corners && corners.length > 1 ? `M${corners.map(String).join("L")}Z` : "");
    const begin = (event: PointerEvent) => {
      if (event.button !== 0 || !(isOn || event.shiftKey) || (event.target as Element).closest("button")) return;
      // The picture would be moved by the same hand.
      event.preventDefault();
      event.stopPropagation();
      own.setPointerCapture(event.pointerId);
      corners = [];
      move(event);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (!corners) return;
      const { left, top } = own.getBoundingClientRect();
      const [x, y] = [Math.round(clientX - left), Math.round(clientY - top)];
      const last = corners.at(-1);
      if (last && Math.hypot(x - last[0], y - last[1]) < apart) return;
      corners.push([x, y]);
      show();
    };
    const end = () => {
      const drawn = corners;
      corners = undefined;
      show();
      if (drawn && drawn.length > 2) drew(drawn);
    };
    const leave = () => {
      corners = undefined;
      show();
    };
    parent.addEventListener("pointerdown", begin, { capture: true });
    own.addEventListener("pointermove", move);
    own.addEventListener("pointerup", end);
    own.addEventListener("pointercancel", leave);
    return () => {
      parent.removeEventListener("pointerdown", begin, { capture: true });
      own.removeEventListener("pointermove", move);
      own.removeEventListener("pointerup", end);
      own.removeEventListener("pointercancel", leave);
    };
  }, [isOn]);
  return (
    <div className="lasso" data-on={isOn || undefined} ref={layer} aria-hidden="true">
      <svg>
        <path ref={path} />
      </svg>
    </div>
  );
}
