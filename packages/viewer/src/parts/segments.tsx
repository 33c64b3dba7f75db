import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import "./segments.css";

interface SegmentsProps<T extends string> {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string; readonly spoken?: string }[];
  onChoose(value: T): void;
}

/** One of very few, all of them in sight. */
export function Segments<T extends string>({ label, value, options, onChoose }: SegmentsProps<T>) {
  return (
    <RadioGroup
      className="segmented"
      value={value}
      onChange={(chosen) => onChoose(chosen as T)}
      orientation="horizontal"
    >
      <Label>{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="segment" aria-label={option.spoken ?? option.label}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
