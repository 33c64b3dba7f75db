import type { Table } from "../../api/table.js";
import { useWords } from "../../messages/messages.js";
import { OrganisationLink } from "../../parts/organisation-link.js";

/** How the table, invitees included, stands if one declines. */
export function Seats({ found: { seats, members, invitees } }: { readonly found: Table }) {
  const { table } = useWords();
  const names = new Map([...members, ...invitees].map(({ organisation: { id, name } }) => [id, name]));
  const fragile = seats.filter(({ alone }) => alone.length > 0);
  const labels = (elements: readonly { readonly label: string }[]) => elements.map(({ label }) => label).join(", ");
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">{table.seats}</h2>
      <p className="quiet">{fragile.length === 0 ? table.solid : table.seatsHint}</p>
      <ul className="table-seats" aria-labelledby="seats-title">
        {fragile.map(({ id, isInvited, alone, substitute }) => (
          <li key={id}>
            <b>{names.get(id) ?? id}</b> {isInvited && <small>({table.invited})</small>} {table.alone(labels(alone))}.{" "}
            {substitute ? (
              <>
                {table.substitute} <OrganisationLink organisation={substitute.organisation} /> (
                {labels(substitute.brings)}).
              </>
            ) : (
              table.noSubstitute
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
