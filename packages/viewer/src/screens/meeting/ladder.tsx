import type { Meeting } from "../../api/meeting.js";
import { useWords } from "../../messages/messages.js";

/** Where the two stand, by what evidence, and the next step in its smallest form. */
export function Ladder({
  ladder: { told, evidence, next, form, why, offers },
}: {
  readonly ladder: Meeting["ladder"];
}) {
  const { meeting, typeset } = useWords();
  return (
    <section>
      <h2>{meeting.ladder}</h2>
      <p>{typeset(told)}</p>
      {evidence.length > 0 && (
        <ul>
          {evidence.map((text) => (
            <li key={text}>{typeset(text)}</li>
          ))}
        </ul>
      )}
      {next && (
        <p>
          <b>
            {meeting.next} {typeset(next.label)}.
          </b>{" "}
          {meeting.asks(typeset(next.asks))} {form && meeting.form(typeset(form.label))} <cite>({next.source})</cite>
        </p>
      )}
      <p>{typeset(why)}</p>
      {offers.length > 0 && (
        <ul>
          {offers.map((text) => (
            <li key={text}>{typeset(text)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
