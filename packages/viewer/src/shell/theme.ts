import { useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "maillage.theme";
const listeners = new Set<() => void>();

/** A browser may refuse to remember: then the page does, until it is closed. */
function remembered(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

let theme = remembered();

function show(): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
show();

export function chooseTheme(next: Theme): void {
  theme = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Not remembered then.
  }
  show();
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme);

/** True where what is drawn stands on a dark ground. */
export const useIsDark = (): boolean =>
  useSyncExternalStore(subscribe, () =>
    theme === "auto" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark",
  );
