import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import "./plot.css";

interface ChartProps {
  /** A chart for a width, pixels. */
  options(width: number): Plot.PlotOptions;
  /** What the chart shows, for those who do not see it; its table is beside it. */
  readonly label: string;
}

/**
 * A chart by Observable Plot, as wide as its place. It is made in a document apart: Plot writes a style element, which
 * our policy refuses; its one rule is in plot.css instead. For readers it is one picture, with what it says as its name.
 */
export function Chart({ options, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watch.observe(place.current as HTMLElement);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const apart = document.implementation.createHTMLDocument("");
    const chart = Plot.plot({ ...options(width), width, document: apart });
    chart.querySelectorAll("style").forEach((style) => style.remove());
    chart.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", label);
    place.current?.replaceChildren(document.adoptNode(chart));
  }, [options, label, width]);
  return <div className="chart" ref={place} />;
}
