import type { Status } from "../../api/status.js";
import { useWords } from "../../messages/messages.js";
import { Search } from "./search.js";
import "./welcome.css";

interface WelcomeProps {
  readonly status: Status | undefined;
  onChoose(id: string): void;
}

/** The first thing one sees: a question, a field, and what will come of it. */
export function Welcome({ status, onChoose }: WelcomeProps) {
  const { partners } = useWords();
  return (
    <div className="welcome">
      <div className="welcome-question">
        <h1>{partners.title}</h1>
        <p className="welcome-lead">{partners.lead}</p>
        <Search size="large" onChoose={onChoose} />
        <p className="welcome-known">{status && partners.known(status.organisations, status.ties)}</p>
      </div>
      <Weave />
      <ol className="welcome-steps">
        {partners.steps.map(([title, sentence]) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Threads that meet: the picture of what the tool does, drawn by hand, without a word for readers. */
function Weave() {
  return (
    <svg className="weave" viewBox="0 0 420 360" aria-hidden="true" fill="none">
      <g className="weave-known">
        <path d="M96 196 188 92M188 92l104 40M96 196l112 44M208 240l84-108M208 240l-64 84M292 132l76-68" />
      </g>
      <g className="weave-maybe">
        <path d="M96 196 292 132M188 92l20 148M208 240l128 36M292 132l44 144M96 196 40 108M40 108l148-16M336 276l-192 48" />
      </g>
      <g className="weave-nodes">
        <circle cx="96" cy="196" r="21" className="weave-you" />
        <circle cx="188" cy="92" r="14" />
        <circle cx="292" cy="132" r="17" />
        <circle cx="208" cy="240" r="15" />
        <circle cx="144" cy="324" r="10" />
        <circle cx="368" cy="64" r="11" />
        <circle cx="336" cy="276" r="16" className="weave-bridge" />
        <circle cx="40" cy="108" r="11" className="weave-bridge" />
      </g>
    </svg>
  );
}
