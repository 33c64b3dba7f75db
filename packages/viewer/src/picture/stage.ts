import { createNodeBorderProgram } from "@sigma/node-border";
import { MultiGraph } from "graphology";
import { Sigma } from "sigma";
import { EdgeRectangleProgram, NodePointProgram } from "sigma/rendering";
import type { Look, Scene } from "../look/look.js";
import type { Palette } from "../look/palette.js";
import { DottedEdgeProgram } from "./dotted-edge.js";
import type { Box } from "../look/name-lines.js";
import { drawName } from "./draw-name.js";
import { createFreeRoom } from "./free-room.js";

/** What the stage tells. */
export interface StageEvents {
  onPoint(id: string | undefined): void;
  onChoose(id: string): void;
  onMove?(): void;
}

/** The one owner of a Sigma instance: nothing else touches it. */
export interface Stage {
  /** Another scene, with its drawing rules; the camera goes back to its start, unless nodes stand where they stood. */
  show(scene: Scene, look: Look, palette: Palette): void;
  /** Other drawing rules for the same scene. */
  dress(look: Look, palette: Palette): void;
  zoom(way: "in" | "out" | "whole"): void;
  /** Brings nodes to the middle, as near as they all fit. */
  frame(ids: readonly string[]): void;
  /** Where a point of the scene stands on the screen, pixels of the container, and how near the camera is: 1 at first. */
  place(x: number, y: number): { readonly x: number; readonly y: number };
  ratio(): number;
  /** Pixels of a radius of a node, or of the width of a line, as near as the camera is. */
  pixels(size: number): number;
  /** Pixels of one unit of the scene at the first view. */
  unit(): number;
  /** Pixels of the container. */
  size(): { readonly width: number; readonly height: number };
  /** Nodes that are drawn and whose middle, in pixels of the container, passes. */
  within(passes: (x: number, y: number) => boolean): readonly string[];
  /** Nodes whose names are seen. */
  named(): ReadonlySet<string>;
  kill(): void;
}

/** Longest and shortest glide of the camera, in milliseconds. */
const glide = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 350);

/** A node this large on the screen is named where there is room: none at first, more and more as one comes near. */
const namedFrom = 13.5;

/** So many lines are not drawn while the camera moves. */
const manyEdges = 10_000;

/** So many discs have no ring: it would not be seen, and costs more than the disc. */
const manyNodes = 6000;

const blank: Look = {
  node: () => ({
    color: "#888888",
    size: 3,
    border: "#888888",
    label: "",
    side: "right",
    badge: "",
    isNamed: false,
    isHidden: false,
    level: 0,
  }),
  edge: () => ({ color: "#cccccc", size: 1, isDotted: false, isHidden: false, level: 0 }),
};

/** @throws Error where the browser has no WebGL */
export function createStage(
  container: HTMLElement,
  events: StageEvents,
  firstPalette: Palette,
  isStill: boolean,
): Stage {
  let look = blank;
  let palette = firstPalette;
  let shown: Scene | undefined;
  let isCrowd = false;
  // Of the present frame: where names stand, and whose they are.
  const room = createFreeRoom();
  const named = new Set<string>();
  const sigma = new Sigma(new MultiGraph(), container, {
    nodeProgramClasses: {
      plain: NodePointProgram,
      ringed: createNodeBorderProgram({
        borders: [
          { size: { value: 2, mode: "pixels" }, color: { attribute: "border" } },
          { size: { fill: true }, color: { attribute: "color" } },
        ],
      }),
    },
    edgeProgramClasses: { full: EdgeRectangleProgram, dotted: DottedEdgeProgram },
    defaultNodeType: "ringed",
    nodeReducer: (id, { x, y }) => {
      const { isHidden, isNamed, level, ...rest } = look.node(id);
      return {
        x,
        y,
        ...rest,
        hidden: isHidden,
        forceLabel: isNamed,
        zIndex: level,
        type: isCrowd && level < 2 ? "plain" : "ringed",
      };
    },
    edgeReducer: (id) => {
      const { isHidden, isDotted, level, ...rest } = look.edge(id);
      return { ...rest, hidden: isHidden, zIndex: level, type: isDotted ? "dotted" : "full" };
    },
    defaultDrawNodeLabel(context, data) {
      const mustStand = look.node(data.key).isNamed;
      const mayStand = (box: Box) => (mustStand ? room.insist(box) : room.take(box));
      if (drawName(context, data, palette, mayStand)) named.add(data.key);
    },
    defaultDrawNodeHover: (context, data) => {
      const { x, y, size } = data;
      context.beginPath();
      context.arc(x, y, size + 3, 0, Math.PI * 2);
      context.lineWidth = 2;
      context.strokeStyle = palette.ink;
      context.stroke();
      drawName(context, data, palette);
    },
    zIndex: true,
    minEdgeThickness: 0.6,
    labelDensity: 0.7,
    labelGridCellSize: 130,
    labelRenderedSizeThreshold: namedFrom,
    stagePadding: 26,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    enableCameraZooming: !isStill,
    enableCameraPanning: !isStill,
  });
  sigma.on("beforeRender", () => {
    room.clear();
    named.clear();
  });
  sigma.on("enterNode", ({ node }) => events.onPoint(node));
  sigma.on("leaveNode", () => events.onPoint(undefined));
  sigma.on("clickNode", ({ node }) => events.onChoose(node));
  sigma.on("afterRender", () => events.onMove?.());
  const camera = sigma.getCamera();
  return {
    show(scene, next, nextPalette) {
      const { nodes, edges, frame } = scene;
      const isSamePlace = shown?.nodes === nodes;
      shown = scene;
      isCrowd = nodes.length > manyNodes;
      look = next;
      palette = nextPalette;
      const graph = new MultiGraph();
      for (const { id, x, y } of nodes) graph.addNode(id, { x, y });
      for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target);
      sigma.setSetting("hideEdgesOnMove", edges.length > manyEdges);
      sigma.setCustomBBox(frame ? { x: [...frame.x], y: [...frame.y] } : null);
      // Handed over whole: Sigma would look at every node again as each is added.
      sigma.setGraph(graph);
      if (!isSamePlace) camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    },
    dress(next, nextPalette) {
      const isLittle = next.base !== undefined && next.base === look.base && nextPalette === palette;
      const touched = [look.touched, next.touched];
      look = next;
      palette = nextPalette;
      if (isLittle) {
        const nodes = touched.flatMap((each) => each?.nodes ?? []);
        const graph = sigma.getGraph();
        const edges = touched.flatMap((each) => each?.edges.filter((id) => graph.hasEdge(id)) ?? []);
        sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
      } else sigma.refresh();
    },
    zoom(way) {
      const options = { duration: glide() };
      if (way === "in") void camera.animatedZoom(options);
      else if (way === "out") void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    frame(ids) {
      const points = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
      if (points.length === 0) return;
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const ratio = Math.min(1, Math.max(0.06, 1.35 * Math.max(right - left, high - low)));
      void camera.animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, { duration: glide() });
    },
    place: (x, y) => sigma.graphToViewport({ x, y }),
    ratio: () => camera.ratio,
    pixels: (size) => sigma.scaleSize(size),
    unit() {
      const [from, to] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
      return Math.hypot(to.x - from.x, to.y - from.y) * camera.ratio;
    },
    size: () => sigma.getDimensions(),
    within: (passes) =>
      sigma.getGraph().filterNodes((id) => {
        const data = sigma.getNodeDisplayData(id);
        if (!data || data.hidden) return false;
        const { x, y } = sigma.framedGraphToViewport(data);
        return passes(x, y);
      }),
    named: () => named,
    kill: () => sigma.kill(),
  };
}
