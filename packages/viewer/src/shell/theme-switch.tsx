import { useWords } from "../messages/messages.js";
import { Button } from "../parts/button.js";
import { Icon, type IconName } from "../parts/icon.js";
import { chooseTheme, themes, useTheme, type Theme } from "./theme.js";

const icons: Readonly<Record<Theme, IconName>> = { auto: "auto", light: "sun", dark: "moon" };

/** One button that goes round: automatic, light, dark. */
export function ThemeSwitch() {
  const { shell } = useWords();
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
  return (
    <Button
      tone="quiet"
      shape="square"
      label={`${shell.theme}${shell.colon} ${shell.themes[theme].toLowerCase()}`}
      onPress={() => chooseTheme(next)}
    >
      <Icon name={icons[theme]} />
    </Button>
  );
}
