import type { Brief } from "../../api/organisation.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { useView } from "../../state/navigation.js";
import { useNames } from "../partners/use-names.js";

/** Who sits at the table; each may be taken away. */
export function Members({ known }: { readonly known: readonly Brief[] }) {
  const { table } = useWords();
  const [{ at }, change] = useView("table");
  const members = useNames(at, known);
  return (
    <section className="panel" aria-labelledby="members-title">
      <h2 id="members-title">{table.members}</h2>
      {members.length < 2 && <p className="panel-hint">{members.length === 0 ? table.empty : table.one}</p>}
      <ul className="picked" aria-label={table.members}>
        {members.map((brief) => (
          <li key={brief.id}>
            <Icon name="person" />
            <span>
              <OrganisationLink organisation={brief} /> <small>{brief.commune?.name}</small>
            </span>
            <Button
              small
              tone="quiet"
              shape="square"
              label={table.remove(brief.name)}
              onPress={() => change({ at: at.filter((id) => id !== brief.id) })}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
