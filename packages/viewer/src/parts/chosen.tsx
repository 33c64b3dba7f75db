import { Button } from "./button.js";
import { Icon } from "./icon.js";
import "./chosen.css";

interface ChosenProps {
  /** What it is about. */
  readonly label: string;
  readonly name: string;
  /** Name of the button that takes it away. */
  readonly remove: string;
  onRemove(): void;
}

/** Something that was chosen, and the way to take it back. */
export function Chosen({ label, name, remove, onRemove }: ChosenProps) {
  return (
    <p className="chosen">
      <span>{label}</span>
      <b>{name}</b>
      <Button tone="quiet" shape="square" small label={remove} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </p>
  );
}
