import { end } from "../../../api/declaration-routes.js";
import { currentOf, type Side } from "../../../api/declarations.js";
import { useDeclared } from "../../../api/declared.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import type { FormProps } from "./form-props.js";
import { useSigned } from "./use-signed.js";
import { useWriting } from "./use-writing.js";

interface MeansListProps extends FormProps {
  readonly side: Side;
}

/** Offers or needs that are known; those that were declared here may be withdrawn, what a file says may not. */
export function MeansList({ organisation, vocabularies, side, onDone }: MeansListProps) {
  const { correction, number } = useWords();
  const signed = useSigned();
  const declared = useDeclared();
  const writing = useWriting(onDone);
  const labels = new Map(vocabularies.means.map(({ id, label }) => [id, label]));
  const here = (declared ? currentOf(declared, "means") : []).filter(({ content }) => content.side === side);
  const fromFiles = organisation[side].filter(({ source }) => source !== "means");
  if (here.length + fromFiles.length === 0) return null;
  return (
    <ul className="declared" aria-label={correction.field[side]}>
      {here.map(({ id, by, at, content: { means, until } }) => {
        const label = labels.get(means) ?? means;
        return (
          <li key={id}>
            <span>
              {label} <small>{correction.untilDay(number.day(until), signed({ by, at }))}</small>
            </span>
            <Button
              small
              aria-label={correction.withdrawOf(label)}
              isDisabled={writing.isBusy}
              onPress={() => writing.write((client, version) => end(client, "means", id, version))}
            >
              {correction.withdraw}
            </Button>
          </li>
        );
      })}
      {fromFiles.map(({ value, label, source }) => (
        <li key={`${value} ${source}`}>
          <span>
            {label} <small>{correction.fromFile}</small>
          </span>
        </li>
      ))}
      {writing.trouble && (
        <li className="field-error" role="alert">
          {writing.trouble === "outdated" ? correction.outdated : correction.failed}
        </li>
      )}
    </ul>
  );
}
