import { FieldError, Input, Label, TextField, type TextFieldProps } from "react-aria-components";
import "./field.css";

interface FieldProps extends Omit<TextFieldProps, "className" | "style" | "children"> {
  readonly label: string;
}

/** A text to fill in, under its name. */
export function Field({ label, ...rest }: FieldProps) {
  return (
    <TextField {...rest} className="field">
      <Label>{label}</Label>
      <Input />
      <FieldError className="field-error" />
    </TextField>
  );
}
