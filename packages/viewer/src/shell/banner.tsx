import { useEffect, useEffectEvent, useState } from "react";
import { useMay } from "../api/session.js";
import { useWords } from "../messages/messages.js";
import { Button } from "../parts/button.js";
import { Icon } from "../parts/icon.js";
import { canRedo, canUndo } from "../state/undo-history.js";
import { useNavigation } from "../state/navigation.js";
import { screenIds, type ScreenId } from "../state/views.js";
import { Account } from "./account.js";
import { LanguageSwitch } from "./language-switch.js";
import { ScreenLink } from "./screen-link.js";
import { ThemeSwitch } from "./theme-switch.js";
import { useFittingLayout } from "./use-fitting-layout.js";

/** Screens for those who may write. */
const forWriters: ReadonlySet<ScreenId> = new Set(["introductions"]);

/** Screens that are about a choice made on another: listed only while one is there. */
const fromAnother: ReadonlySet<ScreenId> = new Set(["meeting"]);

/** Name, screens, undo and redo, language, appearance. Where there is little room the screens fold behind a button. */
export function Banner() {
  const { shell } = useWords();
  const { here, past, undo, redo } = useNavigation();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const row = useFittingLayout();
  const shown = screenIds.filter(
    (screen) => (may.write || !forWriters.has(screen)) && (!fromAnother.has(screen) || here.view.screen === screen),
  );
  useUndoKeys(undo, redo);
  return (
    <header className="banner">
      <div className="banner-row" ref={row}>
        <ScreenLink screen="partners" className="brand">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span>{shell.name}</span>
        </ScreenLink>
        <Button
          className="menu-button"
          tone="quiet"
          aria-expanded={isOpen}
          aria-controls="screens"
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "close" : "menu"} /> {shell.menu}
        </Button>
        <nav id="screens" aria-label={shell.screens} data-open={isOpen || undefined}>
          <ul className="screens">
            {shown.map((screen) => (
              <li key={screen}>
                <ScreenLink screen={screen} current={here.view.screen === screen} onFollow={() => setOpen(false)}>
                  {shell.screen[screen]}
                </ScreenLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="banner-tools">
          <Button tone="quiet" shape="square" label={shell.undo} isDisabled={!canUndo(past)} onPress={undo}>
            <Icon name="undo" />
          </Button>
          <Button tone="quiet" shape="square" label={shell.redo} isDisabled={!canRedo(past)} onPress={redo}>
            <Icon name="redo" />
          </Button>
          <Account />
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Y), as anywhere; in a field they stay those of the field. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const isWriting =
      event.target instanceof HTMLElement && event.target.closest("input:not([type='range']), textarea") !== null;
    if (!(event.ctrlKey || event.metaKey) || isWriting || (key !== "z" && key !== "y")) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const stop = new AbortController();
    addEventListener("keydown", (event) => press(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
