import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useWords } from "../messages/messages.js";
import { Icon } from "./icon.js";
import "./search-box.css";

interface Hit {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of its name. */
  readonly about: string;
}

interface SearchBoxProps {
  readonly label: string;
  readonly hint: string;
  /** A large field for an empty screen, a slim one above an answer. */
  readonly size: "large" | "slim";
  readonly typed: string;
  readonly hits: readonly Hit[];
  /** What stands in the place of the list when it is empty. */
  readonly told: string;
  onType(typed: string): void;
  onChoose(id: string): void;
}

/** A field where names come as one types. What one chooses empties it: it is where one looks, not what one sees. */
export function SearchBox({ label, hint, size, typed, hits, told, onType, onChoose }: SearchBoxProps) {
  const { partners } = useWords();
  return (
    <ComboBox
      className="search"
      data-size={size}
      items={hits}
      inputValue={typed}
      onInputChange={onType}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onType("");
        onChoose(String(key));
      }}
      // Nothing typed, nothing to tell: the list closes.
      allowsEmptyCollection={typed.trim() !== ""}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <div className="search-field">
        <Icon name="search" />
        <Input autoComplete="off" spellCheck={false} enterKeyHint="search" />
        {typed !== "" && (
          <Button className="search-clear" slot={null} aria-label={partners.clear} onPress={() => onType("")}>
            <Icon name="close" />
          </Button>
        )}
      </div>
      <Text slot="description">{hint}</Text>
      <Popover className="search-list" offset={6} maxHeight={480}>
        <ListBox className="search-hits" renderEmptyState={() => <p className="search-empty">{told}</p>}>
          {({ id, name, about }: Hit) => (
            <ListBoxItem id={id} textValue={name} className="search-hit">
              <Text slot="label">{name}</Text>
              <Text slot="description">{about}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
