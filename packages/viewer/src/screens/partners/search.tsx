import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useResource } from "../../api/resource.js";
import { searchOrganisations } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Icon } from "../../parts/icon.js";
import { useLater } from "../../parts/use-later.js";
import "./search.css";

/** Shortest text worth a search, and how many names are shown. */
const shortest = 2;
const mostShown = 12;

interface SearchProps {
  /** A large field for the empty screen, a slim one above an answer. */
  readonly size: "large" | "slim";
  onChoose(id: string): void;
}

/** One field: names come as one types, by name or by number. */
export function Search({ size, onChoose }: SearchProps) {
  const { partners } = useWords();
  const [typed, setTyped] = useState("");
  const asked = useLater(typed.trim(), 120);
  const isLong = asked.length >= shortest;
  const hits = useResource(isLong ? asked : undefined, (client, signal) =>
    searchOrganisations(client, asked, mostShown, signal),
  );
  const items = isLong && typed.trim().length >= shortest ? (hits.value?.items ?? []) : [];
  const isWaiting = hits.loading || asked !== typed.trim();
  return (
    <ComboBox
      className="search"
      data-size={size}
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped("");
        onChoose(String(key));
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>{partners.search}</Label>
      <div className="search-field">
        <Icon name="search" />
        <Input autoComplete="off" spellCheck={false} enterKeyHint="search" />
        {typed !== "" && (
          <Button className="search-clear" slot={null} aria-label={partners.clear} onPress={() => setTyped("")}>
            <Icon name="close" />
          </Button>
        )}
      </div>
      <Text slot="description">{partners.searchHint}</Text>
      <Popover className="search-list" offset={6} maxHeight={480}>
        <ListBox
          className="search-hits"
          renderEmptyState={() => (
            <p className="search-empty">
              {typed.trim().length < shortest
                ? partners.searchShort
                : isWaiting
                  ? partners.searching
                  : hits.failure
                    ? partners.searchFailed
                    : partners.searchEmpty}
            </p>
          )}
        >
          {({ id, name, kind, commune }: (typeof items)[number]) => (
            <ListBoxItem key={id} id={id} textValue={name} className="search-hit">
              <Text slot="label">{name}</Text>
              <Text slot="description">
                {partners.kind[kind]} · {commune?.name ?? partners.unknownPlace}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
