export const picture = {
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  whole: "Tout voir",
  noWebgl: "Ce navigateur ne peut pas dessiner le réseau (WebGL absent). La liste dit la même chose.",
} as const;
