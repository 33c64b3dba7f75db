import { useWords } from "../messages/messages.js";
import { languages, type Language } from "../state/address.js";
import { useNavigation } from "../state/navigation.js";

/** Each language in its own words, so that who reads only that one finds it. */
const names: Readonly<Record<Language, string>> = { fr: "Français", en: "English" };

export function LanguageSwitch() {
  const { shell } = useWords();
  const { here, go } = useNavigation();
  return (
    <fieldset className="languages" aria-label={shell.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={here.language === language}
          onClick={() => go({ ...here, language })}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="for-readers">{names[language]}</span>
        </button>
      ))}
    </fieldset>
  );
}
