import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "./icon.js";
import "./choice.css";
import "./menu.css";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  onChoose(value: T): void;
}

/** One of a few, under a name. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Select className="choose" value={value} onChange={(key) => onChoose(key as T)}>
      <Label>{label}</Label>
      <Button className="choose-button">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="menu-list" offset={4}>
        <ListBox items={options} className="choose-list">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
