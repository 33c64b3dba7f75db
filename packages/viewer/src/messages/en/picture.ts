import type { picture as french } from "../fr/picture.js";
import type { Widen } from "../widen.js";

export const picture: Widen<typeof french> = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "See it all",
  noWebgl: "This browser cannot draw the network (no WebGL). The list says the same.",
};
