import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Brief } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { useView } from "../../state/navigation.js";
import { setAside, toggleCompared, toggleKept } from "./choices.js";
import "../../parts/menu.css";

/** Keep, compare, set aside. */
export function SuggestionActions({ organisation: { id, name } }: { readonly organisation: Brief }) {
  const { partners } = useWords();
  const [view, change] = useView("partners");
  const isKept = view.keep.includes(id);
  const isCompared = view.compare.includes(id);
  return (
    <div className="suggestion-actions">
      <Button
        small
        tone={isKept ? "strong" : "plain"}
        aria-label={isKept ? partners.keptOf(name) : partners.keepOf(name)}
        onPress={() => change(toggleKept(view, id))}
      >
        <Icon name={isKept ? "kept" : "keep"} /> {isKept ? partners.kept : partners.keep}
      </Button>
      <Button
        small
        tone={isCompared ? "strong" : "quiet"}
        aria-pressed={isCompared}
        aria-label={partners.compareOf(name)}
        onPress={() => change(toggleCompared(view, id))}
      >
        {partners.compare}
      </Button>
      <MenuTrigger>
        <Button small tone="quiet" aria-label={partners.setAsideOf(name)}>
          {partners.setAside}
        </Button>
        <Popover className="menu-list" offset={4}>
          <Menu onAction={(why) => change(setAside(view, id, why as "known" | "off"))}>
            <MenuItem id="known" className="menu-item">
              {partners.alreadyKnown}
            </MenuItem>
            <MenuItem id="off" className="menu-item">
              {partners.irrelevant}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
