import { end } from "../../../api/declaration-routes.js";
import { currentOf, type CorrectedField } from "../../../api/declarations.js";
import { useDeclared } from "../../../api/declared.js";
import type { Organisation } from "../../../api/organisation.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import { useSigned } from "./use-signed.js";
import { useWriting } from "./use-writing.js";

interface BeforeProps {
  readonly field: CorrectedField;
  readonly organisation: Organisation;
  onDone(): void;
}

/** Who corrected a field, what its sources say, and the way back to them. Nothing where it was not corrected. */
export function Before({ field, organisation, onDone }: BeforeProps) {
  const { correction, partners } = useWords();
  const signed = useSigned();
  const declared = useDeclared();
  const writing = useWriting(onDone);
  const corrected = declared && currentOf(declared, "correction").find(({ content }) => content.field === field);
  if (!corrected) return null;
  const replaced = new Map<string, Set<string>>();
  for (const { label, origin } of organisation.replaced[field] ?? []) {
    const origins = replaced.get(label) ?? new Set();
    replaced.set(label, origins.add(partners.origin[origin]));
  }
  return (
    <section className="before">
      <p>{correction.correctedBy(signed(corrected))}</p>
      {replaced.size === 0 ? (
        <p>{correction.sourcesSilent}</p>
      ) : (
        <>
          <p>{correction.sourcesSay}</p>
          <ul>
            {[...replaced].map(([label, origins]) => (
              <li key={label}>
                {label} <small>({[...origins].join(", ")})</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        small
        isDisabled={writing.isBusy}
        onPress={() => writing.write((client, version) => end(client, "corrections", corrected.id, version))}
      >
        <Icon name="undo" /> {correction.backToSources}
      </Button>
      <p className="field-error" role="alert">
        {writing.trouble && (writing.trouble === "outdated" ? correction.outdated : correction.failed)}
      </p>
    </section>
  );
}
