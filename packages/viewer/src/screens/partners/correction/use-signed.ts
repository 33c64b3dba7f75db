import { useWords } from "../../../messages/messages.js";
import { localName } from "../../../shell/providers.js";

/** Who declared something and when, in words; who sits before a local server has no name. */
export function useSigned(): (author: { readonly by: string | null; readonly at: string }) => string {
  const { correction, number } = useWords();
  return ({ by, at }) =>
    by === null || by === localName ? correction.on(number.day(at)) : correction.byOn(by, number.day(at));
}
