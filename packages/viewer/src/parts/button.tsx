import { Button as Pressable, type ButtonProps as PressableProps } from "react-aria-components";
import "./button.css";

interface ButtonProps extends Omit<PressableProps, "className" | "style"> {
  readonly className?: string;
  /** `plain`: one among others; `strong`: the one to press; `quiet`: a tool. */
  readonly tone?: "plain" | "strong" | "quiet";
  readonly shape?: "square";
  readonly small?: boolean;
  /** Name and tip of a button that shows a picture only. */
  readonly label?: string;
}

export function Button({ className = "", tone = "plain", shape, small, label, ...rest }: ButtonProps) {
  return (
    <Pressable
      {...rest}
      {...(label === undefined ? {} : { "aria-label": label })}
      className={`button ${className}`}
      data-tone={tone}
      data-shape={shape}
      data-small={small || undefined}
      data-tip={label}
    />
  );
}
