import type { shell as french } from "../fr/shell.js";
import type { Widen } from "../widen.js";

export const shell: Widen<typeof french> = {
  name: "Maillage",
  skip: "Skip to content",
  menu: "Menu",
  screens: "Screens",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  theme: "Appearance",
  themes: { auto: "Automatic", light: "Light", dark: "Dark" },
  screen: {
    partners: "Find partners",
    ecosystem: "The ecosystem",
    table: "Bring together",
    overlaps: "Shared ground",
    diagnosis: "Diagnosis",
    introductions: "Introductions",
    data: "Data",
    method: "Method",
  },
  loading: "Loading…",
  colon: ":",
  retry: "Try again",
  close: "Close",
  offline: "The server does not answer. Check your connection; what you have chosen stays in the address.",
  server: "The server met an error. Try again in a moment.",
  missing: "We no longer find what you are looking for. The address may be old.",
  refused: "The server refused this request.",
  broken: "This part of the screen could not be shown. Try again, or reload the page.",
  "unknown-reader": "Sign in to go on.",
};
