import { createContext, use, useSyncExternalStore } from "react";
import { formatAddress, freshView, parseAddress, type Address } from "./address.js";
import {
  arrived,
  canRedo,
  canUndo,
  presentOf,
  pushed,
  replaced,
  undoHistoryFrom,
  type UndoHistory,
} from "./undo-history.js";
import type { ScreenId, View } from "./views.js";

/** How an address changes: `push` is a step that can be undone, `replace` reworks the present one. */
export type How = "push" | "replace";

/** The one owner of the browser's address and history. */
export interface Navigation {
  address(): Address;
  undoHistory(): UndoHistory;
  subscribe(listener: () => void): () => void;
  go(next: Address, how?: How): void;
  undo(): void;
  redo(): void;
  /** The address to which a link to a screen leads: the screen as it was left. */
  linkTo(screen: ScreenId): string;
}

/** Binds the state to a window. */
export function createNavigation({ location, history, addEventListener }: Window): Navigation {
  const here = () => formatAddress(parseAddress(location.search));
  const stepIn = (state: unknown) =>
    typeof state === "object" && state !== null && "at" in state && typeof state.at === "number" ? state.at : undefined;
  let undoHistory = undoHistoryFrom(here());
  let address = parseAddress(presentOf(undoHistory));
  const left = new Map<ScreenId, View>();
  const listeners = new Set<() => void>();
  history.replaceState({ at: 0 }, "", here());
  const settle = (next: UndoHistory) => {
    undoHistory = next;
    address = parseAddress(presentOf(undoHistory));
    left.set(address.view.screen, address.view);
    listeners.forEach((listener) => listener());
  };
  left.set(address.view.screen, address.view);
  addEventListener("popstate", ({ state }) => settle(arrived(undoHistory, stepIn(state), here())));
  return {
    address: () => address,
    undoHistory: () => undoHistory,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    go(next, how = "push") {
      const written = formatAddress(next);
      if (written === presentOf(undoHistory)) return;
      const changed = how === "push" ? pushed(undoHistory, written) : replaced(undoHistory, written);
      if (how === "push") history.pushState({ at: changed.at }, "", written);
      else history.replaceState({ at: changed.at }, "", written);
      settle(changed);
    },
    undo: () => (canUndo(undoHistory) ? history.back() : undefined),
    redo: () => (canRedo(undoHistory) ? history.forward() : undefined),
    linkTo: (screen) => formatAddress({ ...address, view: left.get(screen) ?? freshView(screen) }),
  };
}

export const NavigationContext = createContext<Navigation | null>(null);

function useNavigationItself(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error("useNavigation: no NavigationContext above; wrap the application in one");
  return navigation;
}

/** Where the reader is, how to move, and what can be undone. */
export function useNavigation(): Navigation & { readonly here: Address; readonly past: UndoHistory } {
  const navigation = useNavigationItself();
  return {
    ...navigation,
    here: useSyncExternalStore(navigation.subscribe, navigation.address),
    past: useSyncExternalStore(navigation.subscribe, navigation.undoHistory),
  };
}

/** The state of a screen, and a way to change part of it. */
export function useView<S extends ScreenId>(
  screen: S,
): readonly [View<S>, (part: Partial<View<S>>, how?: How) => void] {
  const { here, go, address } = useNavigation();
  const view = (here.view.screen === screen ? here.view : freshView(screen)) as View<S>;
  return [
    view,
    (part, how) => {
      const { language, view: present } = address();
      const before = present.screen === screen ? present : freshView(screen);
      go({ language, view: { ...before, ...part } as View }, how);
    },
  ];
}
