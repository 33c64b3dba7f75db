import type { Caution, Elsewhere, FirstProject, Meeting } from "../../api/meeting.js";
import { useWords } from "../../messages/messages.js";

/** What was tried elsewhere and could suit these two; said so where nothing fits. */
export function FirstProjects({
  meeting: { firstProjects, firstProjectsNotice, organisations },
}: {
  readonly meeting: Meeting;
}) {
  const { meeting, typeset } = useWords();
  const names = new Map(organisations.map(({ organisation }) => [organisation.id, organisation.name]));
  return (
    <section>
      <h2>{meeting.firstSteps}</h2>
      <p>{typeset(firstProjectsNotice)}</p>
      {firstProjects.map((each) => (
        <Project key={each.id} project={each} names={names} />
      ))}
    </section>
  );
}

function Project({ project, names }: { readonly project: FirstProject; readonly names: ReadonlyMap<string, string> }) {
  const { meeting, typeset } = useWords();
  const owners = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(", ");
  return (
    <div className="meeting-part">
      <h3>{typeset(project.label)}</h3>
      <ul>
        {project.why.map((text) => (
          <li key={text}>{typeset(text)}</li>
        ))}
      </ul>
      <p>
        {meeting.needed}{" "}
        {project.means
          .map(({ label, offeredBy }) => `${typeset(label)} (${owners(offeredBy) || meeting.toBeFound})`)
          .join(", ")}
        .
      </p>
      <p>
        {project.tried !== null && `${typeset(project.tried)}. `}
        <cite>({project.source})</cite>
      </p>
    </div>
  );
}

/** Brakes of the survey that have a sign in this pair. Nothing is said without one. */
export function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  const { meeting, typeset } = useWords();
  if (cautions.length === 0) return null;
  return (
    <section>
      <h2>{meeting.cautions}</h2>
      {cautions.map(({ id, label, found, counted, helped, question, source }) => (
        <div key={id} className="meeting-part">
          <h3>{typeset(label)}</h3>
          <p>
            {typeset(found)}. {typeset(counted)}. <cite>({source})</cite>
          </p>
          {helped.length > 0 && (
            <p>
              {meeting.helps} {helped.map((text) => typeset(text)).join(" ; ")}.
            </p>
          )}
          {question !== null && (
            <p>
              <b>{meeting.ask}</b> {typeset(question)}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** One co-operation that was told of, good or bad, near what these two do. */
export function Precedent({ precedent }: { readonly precedent: Elsewhere | null }) {
  const { meeting, typeset } = useWords();
  if (precedent === null) return null;
  const { title, place, size, months, object, helped, wentWrong, effects, source } = precedent;
  const facts = [place, size, months === null ? null : meeting.months(months), object].filter((fact) => fact !== null);
  return (
    <section>
      <h2>{meeting.elsewhere}</h2>
      <div className="meeting-part">
        <h3>{typeset(title)}</h3>
        <p>
          {typeset(facts.join(", "))}. <cite>({source})</cite>
        </p>
        {helped !== null && (
          <p>
            <b>{meeting.helped}</b> {typeset(helped)}.
          </p>
        )}
        {wentWrong !== null && (
          <p>
            <b>{meeting.wentWrong}</b> {typeset(wentWrong)}.
          </p>
        )}
        {effects !== null && (
          <p>
            <b>{meeting.effects}</b> {typeset(effects)}.
          </p>
        )}
      </div>
    </section>
  );
}
