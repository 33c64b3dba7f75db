import { useDeclared } from "../../api/declared.js";
import { currentOf } from "../../api/declarations.js";
import type { Meeting } from "../../api/meeting.js";
import { useResource } from "../../api/resource.js";
import { getMeeting, type MeetingQuestion } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { OrganisationLink } from "../../parts/organisation-link.js";
import { useFitOnOnePage } from "../../parts/use-fit-on-one-page.js";
import { useView } from "../../state/navigation.js";
import { Cautions, FirstProjects, Precedent } from "./from-documents.js";
import { Ladder } from "./ladder.js";
import { MeetingTools } from "./meeting-tools.js";
import "./meeting-screen.css";

/** An A4 page without the margins that the styles give it, millimetres; smaller than that nobody reads it. */
const page = { height: 270, smallest: 0.7 } as const;

/** What became of an introduction of the two that somebody noted, where that tells where they stand. */
function useOutcome(org: string, other: string): MeetingQuestion["outcome"] {
  const declared = useDeclared();
  const noted =
    declared &&
    currentOf(declared, "introduction").find(
      (each) => [each.organisation, each.other].includes(other) && [each.organisation, each.other].includes(org),
    );
  const outcome = noted?.content.outcome;
  return outcome === "met" || outcome === "working-together" ? outcome : undefined;
}

/** Préparer: what to take to the meeting of two. */
export function MeetingScreen() {
  const { meeting } = useWords();
  const [{ org, met, intent }] = useView("meeting");
  const outcome = useOutcome(org, met);
  const question = { org, met, intent, outcome };
  const found = useResource(
    org === "" || met === "" ? undefined : JSON.stringify(question),
    (client, signal) => getMeeting(client, question, signal),
    `${org} ${met}`,
  );
  const sheet = useFitOnOnePage<HTMLElement>(page.height, page.smallest);
  return (
    <article className="meeting" ref={sheet}>
      <header>
        <h1>{meeting.title}</h1>
        {(org === "" || met === "") && <p>{meeting.empty}</p>}
      </header>
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {found.value && (
        <>
          <MeetingTools question={question} />
          <Sheet meeting={found.value} />
        </>
      )}
    </article>
  );
}

/** Every part, in the order in which it is spoken of. */
function Sheet({ meeting: told }: { readonly meeting: Meeting }) {
  const { meeting, partners, typeset } = useWords();
  const { organisations, reasons, subjects, pitfalls } = told;
  return (
    <>
      <ul className="meeting-two" aria-label={meeting.who}>
        {organisations.map(({ organisation, rna, siren, purpose }) => (
          <li key={organisation.id}>
            <h2>
              <OrganisationLink organisation={organisation} />
            </h2>
            <p>
              {partners.kind[organisation.kind]} · {organisation.commune?.name ?? partners.unknownPlace}
              {rna !== null && ` · ${rna}`} · {meeting.siren(siren)}
            </p>
            {purpose !== null && <p className="meeting-purpose">{purpose}</p>}
          </li>
        ))}
      </ul>
      <section>
        <h2>{meeting.reasons(organisations[0]?.organisation.name ?? "")}</h2>
        <ul>
          {reasons.map(({ text }) => (
            <li key={text}>{typeset(text)}</li>
          ))}
        </ul>
      </section>
      <Ladder ladder={told.ladder} />
      <FirstProjects meeting={told} />
      <Cautions cautions={told.cautions} />
      <Precedent precedent={told.precedent} />
      <section>
        <h2>{meeting.subjects}</h2>
        <ul className="meeting-boxes">
          {subjects.map(({ id, label, question }) => (
            <li key={id}>
              <b>{typeset(label)}.</b> {question !== null && typeset(question)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{meeting.pitfalls}</h2>
        <ul className="meeting-columns">
          {pitfalls.map(({ id, label }) => (
            <li key={id}>{typeset(label)}</li>
          ))}
        </ul>
      </section>
      <p className="meeting-date">{meeting.nextDate}</p>
      <p className="meeting-note">{meeting.note}</p>
    </>
  );
}
