import { useWords } from "../../messages/messages.js";

/** How the source documents say that shared ground becomes a strength. */
export function Strengths() {
  const { niches } = useWords();
  return (
    <section className="strengths" aria-labelledby="strengths-title">
      <h3 id="strengths-title">{niches.strength}</h3>
      <ul>
        {niches.strengths.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="quiet">
        {niches.strengthsWhy} {niches.strengthsSource}
      </p>
    </section>
  );
}
