import type { TieKind } from "../api/network.js";

/** Colours of what is drawn: a canvas knows no style sheet. The same as in design/tokens.css where both have them. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly bridge: string;
  /** A known tie; opaque, for a veil over a light ground would not be seen. */
  readonly known: string;
  /** What is there, but not what is looked at. */
  readonly dim: string;
  /** Told apart by people who see few colours, each 3:1 at least on the ground; in this order (after Paul Tol). */
  readonly categories: readonly string[];
  /** A map beneath: its land, and the borders on it. */
  readonly land: string;
  readonly border: string;
  /** What belongs to no shown category. */
  readonly other: string;
  /** What each kind of tie is drawn with. */
  readonly ties: Readonly<Record<TieKind, string>>;
}

export const lightPalette: Palette = {
  ground: "#fffdfa",
  ink: "#20262b",
  inkSoft: "#4a5157",
  accent: "#0e5a63",
  bridge: "#7b3a79",
  known: "#5a6a70",
  dim: "#e3ddd1",
  categories: [
    "#1f5fa0",
    "#c25a12",
    "#1b8068",
    "#8a4bb0",
    "#a8324a",
    "#6b7a12",
    "#2f8fb8",
    "#5b4636",
    "#c0519a",
    "#4453b8",
  ],
  land: "#f6f1e6",
  border: "#cfc6b4",
  other: "#8b8a85",
  ties: { membership: "#5a6a70", cooperation: "#0e5a63", funding: "#9a7420", affinity: "#8d8577" },
};

export const darkPalette: Palette = {
  ground: "#1c2024",
  ink: "#eeeae3",
  inkSoft: "#c4c6c6",
  accent: "#74c7c8",
  bridge: "#dca6d8",
  known: "#9aa7ad",
  dim: "#30363c",
  categories: [
    "#7fb2ea",
    "#f0a055",
    "#57c2a4",
    "#c79be8",
    "#ee8a9c",
    "#b9c653",
    "#7fd0ee",
    "#c3a88f",
    "#f09cd0",
    "#a0abf5",
  ],
  land: "#22272c",
  border: "#434b53",
  other: "#8d9296",
  ties: { membership: "#a3b0b6", cooperation: "#74c7c8", funding: "#d8b05a", affinity: "#8a8f94" },
};

export const paletteOf = (isDark: boolean): Palette => (isDark ? darkPalette : lightPalette);
