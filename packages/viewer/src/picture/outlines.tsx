import { useLayoutEffect, useMemo, useRef } from "react";
import type { Outlines as Borders } from "../api/outlines.js";
import type { Palette } from "../look/palette.js";
import type { Stage } from "./stage.js";
import "./outlines.css";

interface OutlinesProps {
  readonly outlines: Borders;
  readonly stage: Stage | undefined;
  readonly palette: Palette;
  /** Handed a function to be called whenever the camera has moved. */
  onReady(draw: () => void): void;
}

/** Borders beneath the picture: one path, made once, that the camera moves. */
export function Outlines({ outlines, stage, palette, onReady }: OutlinesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const path = useMemo(() => {
    const made = new Path2D();
    for (const ring of outlines.flatMap(({ rings }) => rings)) {
      made.moveTo(ring[0] as number, ring[1] as number);
      for (let at = 2; at < ring.length; at += 2) made.lineTo(ring[at] as number, ring[at + 1] as number);
      made.closePath();
    }
    return made;
  }, [outlines]);
  useLayoutEffect(() => {
    const draw = () => {
      const context = canvas.current?.getContext("2d");
      if (!context || !canvas.current || !stage) return;
      const { width, height } = stage.size();
      const density = devicePixelRatio;
      [canvas.current.width, canvas.current.height] = [width * density, height * density];
      // The plane of the scene is turned into pixels by a single matrix: three points tell it.
      const [origin, east, north] = [stage.place(0, 0), stage.place(1, 0), stage.place(0, 1)];
      const scale = Math.hypot(east.x - origin.x, east.y - origin.y) * density;
      context.setTransform(
        (east.x - origin.x) * density,
        (east.y - origin.y) * density,
        (north.x - origin.x) * density,
        (north.y - origin.y) * density,
        origin.x * density,
        origin.y * density,
      );
      context.fillStyle = palette.land;
      context.fill(path);
      context.strokeStyle = palette.border;
      context.lineWidth = density / scale;
      context.stroke(path);
    };
    onReady(draw);
    draw();
  }, [path, stage, palette, onReady]);
  return <canvas className="outlines" ref={canvas} aria-hidden="true" />;
}
