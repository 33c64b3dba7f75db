import { useWords } from "../../messages/messages.js";
import "./method-screen.css";

/** Goes to a part without a step in the history: the address holds the state of screens. */
function goTo(id: string): void {
  const title = document.getElementById(id);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

/** Méthode: what scores mean, in words, with worked examples; limits, sources, the law, accessibility. */
export function MethodScreen() {
  const { method } = useWords();
  return (
    <div className="method">
      <header>
        <h1>{method.title}</h1>
        <p className="method-lead">{method.lead}</p>
      </header>
      <nav className="method-contents" aria-label={method.contents}>
        <ul>
          {method.parts.map(({ id, title }) => (
            <li key={id}>
              <button type="button" onClick={() => goTo(`method-${id}`)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="method-parts">
        {method.parts.map(({ id, title, paragraphs, terms, example }) => (
          <section key={id}>
            <h2 id={`method-${id}`} tabIndex={-1}>
              {title}
            </h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {terms.length > 0 && (
              <dl>
                {terms.map(([term, meaning]) => (
                  <div key={term}>
                    <dt>{term}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            )}
            {example !== "" && (
              <p className="method-example">
                <b>{method.example}</b> {example}
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
