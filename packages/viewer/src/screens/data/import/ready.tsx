import type { Imported } from "../../../api/imports.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Choice } from "../../../parts/choice.js";
import type { AskedReading } from "../../../api/uploads.js";
import type { Stage } from "./queued-file.js";
import { Lists } from "./lists.js";
import { Mapping } from "./mapping.js";
import { Preview } from "./preview.js";
import { Remarks } from "./remarks.js";
import { remarksOf } from "./remarks-of.js";

interface ReadyProps {
  readonly stage: Extract<Stage, { at: "ready" }>;
  readonly earlier: Imported | undefined;
  onReadAs(asked: AskedReading): void;
  onImport(): void;
}

const mostNames = 12;

/** The first names of columns: enough to know a table by. */
const namesOf = (columns: readonly { readonly name: string }[]): string =>
  columns
    .slice(0, mostNames)
    .map(({ name }) => name || "—")
    .join(", ") + (columns.length > mostNames ? "…" : "");

/** A file that waits: how it would be read, and what is left to say before it is imported. */
export function Ready({ stage: { upload, asked, cancelled, failure }, earlier, onReadAs, onImport }: ReadyProps) {
  const { data, number, typeset, shell } = useWords();
  const { name, source, sourceLabel, candidates, columns, rows, encoding, refused } = upload;
  const kept = columns.filter((column) => column.kept).length;
  const isReadable = source !== null && refused === undefined;
  const options = candidates.map(({ id, label, missing }) => ({
    id,
    label: missing.length === 0 ? label : data.sourceMissing(label, missing.join(", ")),
  }));
  const count = rows.isAll ? data.rows(rows.counted) : data.rowsAtLeast(rows.counted);
  const { as } = asked;
  const why = ({ reason, detail }: typeof refused & object) => {
    const lacking = candidates.find(({ id }) => id === as)?.missing ?? [];
    if (reason === "unknown-layout") return data.refusal[reason](namesOf(columns));
    return reason === "missing-columns" && lacking.length > 0
      ? data.refusal[reason](lacking.join(", "))
      : typeset(detail);
  };
  return (
    <div className="ready">
      {cancelled && <p className="ready-note">{data.cancelled}</p>}
      {failure && (
        <p className="brought-trouble" role="alert">
          {data.failed} {failure.detail === undefined ? shell[failure.kind] : typeset(failure.detail)}
        </p>
      )}
      {refused && (
        <div className="brought-trouble" role="alert">
          <p>{why(refused)}</p>
          {upload.fields.length === 0 && <p>{candidates.length > 0 ? data.mend : data.noSource}</p>}
        </div>
      )}
      <ul className="ready-facts">
        {isReadable && (
          <li>
            {data.readAs} <b>{sourceLabel}</b>
          </li>
        )}
        <li>{count}</li>
        {encoding !== null && <li data-watch={encoding === "utf-8" ? undefined : ""}>{data.encoding[encoding]}</li>}
        {isReadable && <li>{data.columnsUsed(kept, number.whole(columns.length))}</li>}
      </ul>
      {(options.length > 1 || (!isReadable && options.length > 0)) && (
        <div className="ready-source">
          <Choice
            label={data.source}
            value={source ?? as ?? ""}
            options={source === null && as === undefined ? [{ id: "", label: data.sourceNone }, ...options] : options}
            onChoose={(id) => (id === "" ? undefined : onReadAs({ as: id }))}
          />
          <p className="quiet">{data.sourceHint}</p>
        </div>
      )}
      {source === null && as === undefined && <Lists onReadAs={onReadAs} />}
      {upload.fields.length > 0 && <Mapping upload={upload} asked={asked} isNeeded={!isReadable} onReadAs={onReadAs} />}
      {isReadable && <Preview upload={upload} />}
      {upload.problems.length > 0 && (
        <div className="ready-problems">
          <h4>{data.firstProblems(upload.problems.length)}</h4>
          <Remarks remarks={remarksOf(upload.problems)} />
        </div>
      )}
      {isReadable && (
        <div className="ready-foot">
          <Button tone="strong" isDisabled={rows.counted === 0} aria-label={data.importOf(name)} onPress={onImport}>
            {data.import}
          </Button>
          {earlier && <p className="quiet">{data.replaces(number.day(earlier.at))}</p>}
        </div>
      )}
    </div>
  );
}
