import type { Invitee, Table } from "../../api/table.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { OrganisationLink } from "../../parts/organisation-link.js";

interface InviteesProps {
  readonly found: Table;
  onAdd(id: string): void;
}

/** What nobody brings, whom to ask for it, and those who would sit there anyway. */
export function Invitees({ found, onAdd }: InviteesProps) {
  const { table, partners } = useWords();
  const names = new Map(found.members.map(({ organisation: { id, name } }) => [id, name]));
  return (
    <>
      <section aria-labelledby="missing-title">
        <h2 id="missing-title">{table.missing}</h2>
        {found.missing.length === 0 ? (
          <p>{table.nothingMissing}</p>
        ) : (
          <ul className="table-elements" aria-labelledby="missing-title">
            {found.missing.map(({ aspect, id, label }) => (
              <li key={`${aspect}:${id}`}>{label}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="invite-title">
        <h2 id="invite-title">{table.invite}</h2>
        <p className="quiet">{found.invitees.length === 0 ? table.nobody : table.inviteHint}</p>
        <ol className="table-invitees">
          {found.invitees.map((invitee) => (
            <InviteeCard key={invitee.organisation.id} invitee={invitee} names={names} onAdd={onAdd} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="fitting-title">
        <h2 id="fitting-title">{table.fitting}</h2>
        <p className="quiet">{table.fittingHint}</p>
        <ul className="picked" aria-labelledby="fitting-title">
          {found.fitting.map(({ organisation }) => (
            <li key={organisation.id}>
              <span>
                <OrganisationLink organisation={organisation} />{" "}
                <small>{organisation.commune?.name ?? partners.unknownPlace}</small>
              </span>
              <Button
                small
                tone="quiet"
                label={table.add(organisation.name)}
                shape="square"
                onPress={() => onAdd(organisation.id)}
              >
                <Icon name="plus" />
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface InviteeCardProps {
  readonly invitee: Invitee;
  /** Names of members, by id. */
  readonly names: ReadonlyMap<string, string>;
  onAdd(id: string): void;
}

function InviteeCard({ invitee: { organisation, adds, reason, watch }, names, onAdd }: InviteeCardProps) {
  const { table, partners, typeset } = useWords();
  return (
    <li>
      <article className="table-invitee">
        <h3>
          <OrganisationLink organisation={organisation} />
        </h3>
        <p className="quiet">
          {table.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
        </p>
        <ul className="table-elements" aria-label={table.adds}>
          {adds.map(({ aspect, id, label }) => (
            <li key={`${aspect}:${id}`}>{label}</li>
          ))}
        </ul>
        {reason !== null && <p>{typeset(reason)}</p>}
        {(watch ?? []).map((each) => (
          <p key={`${each.with} ${each.resource}`} className="table-watch">
            <Icon name="watch" /> {table.watch(names.get(each.with) ?? each.with, typeset(each.text))}
          </p>
        ))}
        <Button small aria-label={table.add(organisation.name)} onPress={() => onAdd(organisation.id)}>
          <Icon name="plus" /> {table.addShort}
        </Button>
      </article>
    </li>
  );
}
