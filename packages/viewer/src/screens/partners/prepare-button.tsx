import type { Brief } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { freshView } from "../../state/address.js";
import { useNavigation, useView } from "../../state/navigation.js";

/** From who asks and one it may meet to what to take to that meeting. */
export function PrepareButton({ other }: { readonly other: Pick<Brief, "id" | "name"> }) {
  const { meeting } = useWords();
  const { here, go } = useNavigation();
  const [{ org, intent }] = useView("partners");
  const prepare = () => {
    go({ ...here, view: { ...freshView("meeting"), org, met: other.id, intent } });
    globalThis.scrollTo(0, 0);
  };
  return (
    <Button small aria-label={meeting.openWith(other.name)} onPress={prepare}>
      {meeting.open}
    </Button>
  );
}
