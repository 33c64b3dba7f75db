import type { Diagnosis } from "../../api/diagnosis.js";
import { useWords } from "../../messages/messages.js";

interface Part {
  readonly diagnosis: Diagnosis;
}

interface Share {
  readonly name: string;
  /** In [0, 1]; `null` where there is nothing to share. */
  readonly value: number | null;
}

/** Shares of a whole, as bars that say their figure. */
function Shares({ shares }: { readonly shares: readonly Share[] }) {
  const { diagnosis, number } = useWords();
  return (
    <dl className="shares">
      {shares.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="share-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(value ?? 0) * 100}%` }} />
            </span>
            {value === null ? diagnosis.unknown : number.percent(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is known of the organisations of a territory: to be read before anything else. */
export function Known({ diagnosis: { known } }: Part) {
  const { diagnosis } = useWords();
  const fields = ["commune", "purpose", "sector", "publics"] as const;
  return (
    <section className="report-part">
      <h2>{diagnosis.known}</h2>
      <Shares shares={fields.map((field) => ({ name: diagnosis.knownField[field], value: known[field] }))} />
    </section>
  );
}

/** How much of each kind of tie leads elsewhere. */
export function Leaving({ diagnosis: { leaving } }: Part) {
  const { diagnosis } = useWords();
  const kinds = ["membership", "funding", "cooperation", "affinity"] as const;
  return (
    <section className="report-part">
      <h2>{diagnosis.leaving}</h2>
      <p className="panel-hint">{diagnosis.leavingHint}</p>
      <Shares shares={kinds.map((kind) => ({ name: diagnosis.tie[kind].many, value: leaving[kind] ?? null }))} />
    </section>
  );
}
