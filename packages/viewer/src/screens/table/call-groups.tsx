import type { Call, CallGroup } from "../../api/call.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { OrganisationLink } from "../../parts/organisation-link.js";

interface CallGroupsProps {
  readonly found: Call;
  onGather(ids: readonly string[]): void;
}

/** How many each criterion finds, the groups, and what speaks for answering together. */
export function CallGroups({ found, onGather }: CallGroupsProps) {
  const { table } = useWords();
  return (
    <>
      <p>{table.callConcerned(found.concerned, found.territory?.name ?? null)}</p>
      <ul className="table-elements">
        {found.criteria.map(({ label, known }) => (
          <li key={label}>{table.callKnown(label, known)}</li>
        ))}
      </ul>
      {found.notice !== null && <p className="table-notice">{found.notice}</p>}
      <ol className="call-groups">
        {found.groups.map((group, at) => (
          <Group
            key={group.members.map(({ organisation: { id } }) => id).join()}
            group={group}
            rank={at + 1}
            criteria={found.criteria.map(({ label }) => label)}
            onGather={onGather}
          />
        ))}
      </ol>
      <section aria-labelledby="call-arguments">
        <h3 id="call-arguments">{table.callArguments}</h3>
        <ul className="call-arguments">
          {found.arguments.map(({ label, caution, source }) => (
            <li key={label}>
              {label}
              {caution !== null && `. ${caution}`} <small>({source})</small>
            </li>
          ))}
        </ul>
        <p className="quiet">{table.callService}</p>
      </section>
    </>
  );
}

interface GroupProps extends Pick<CallGroupsProps, "onGather"> {
  readonly group: CallGroup;
  readonly rank: number;
  readonly criteria: readonly string[];
}

function Group({ group: { members, unmet, watch }, rank, criteria, onGather }: GroupProps) {
  const { table, partners, typeset } = useWords();
  const names = new Map(members.map(({ organisation: { id, name } }) => [id, name]));
  const label = (at: number) => criteria[at] ?? "";
  return (
    <li>
      <article className="table-invitee" aria-label={table.callGroup(rank)}>
        <h3>{table.callGroup(rank)}</h3>
        <ul className="call-members">
          {members.map(({ organisation, meets }) => (
            <li key={organisation.id}>
              <OrganisationLink organisation={organisation} />{" "}
              <small>{organisation.commune?.name ?? partners.unknownPlace}</small>
              <br />
              <small>
                {meets
                  .map(({ criterion, isInferred }) =>
                    isInferred ? `${label(criterion)} (${table.guessed})` : label(criterion),
                  )
                  .join(" · ")}
              </small>
            </li>
          ))}
        </ul>
        {unmet.length === 0 ? (
          criteria.length > 0 && <p className="quiet">{table.callMet}</p>
        ) : (
          <p className="call-unmet">
            <Icon name="watch" /> {table.callUnmet(unmet.map(label).join(", "))}
          </p>
        )}
        {(watch ?? []).map(({ between, text }) => (
          <p key={between.join()} className="table-watch">
            <Icon name="watch" />{" "}
            {table.callBetween(
              between.map((id) => names.get(id) ?? id),
              typeset(text),
            )}
          </p>
        ))}
        <Button small onPress={() => onGather(members.map(({ organisation: { id } }) => id))}>
          {table.gather(members.length)}
        </Button>
      </article>
    </li>
  );
}
