import { useState } from "react";
import type { AskedReading, Upload } from "../../../api/uploads.js";
import { useWords } from "../../../messages/messages.js";
import { Choice } from "../../../parts/choice.js";

interface MappingProps {
  readonly upload: Upload;
  readonly asked: AskedReading;
  /** Whether the file cannot be read without. */
  readonly isNeeded: boolean;
  onReadAs(asked: AskedReading): void;
}

/** Says what columns are, where their names do not tell; a column is one field, and a field one column. */
export function Mapping({ upload: { columns, fields, source }, asked, isNeeded, onReadAs }: MappingProps) {
  const { data } = useWords();
  // Whoever began goes on, although the file can be read by now.
  const [isOpen, setOpen] = useState(isNeeded);
  const said = asked.columns ?? {};
  const fieldOf = ({ name, field }: Upload["columns"][number]): string => said[name] ?? field ?? "";
  const taken = new Set(columns.map(fieldOf));
  const named = columns.filter(({ name }, at) => name !== "" && columns.findIndex((each) => each.name === name) === at);
  const as = source ?? asked.as;
  const say = (name: string, field: string) =>
    onReadAs({
      ...(as === undefined ? {} : { as: as as NonNullable<AskedReading["as"]> }),
      columns: { ...said, [name]: field },
    });
  return (
    <details className="mapping" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{data.mapping}</summary>
      <p className="quiet">{data.mappingHint}</p>
      <ul>
        {named.map((column) => {
          const value = fieldOf(column);
          return (
            <li key={column.name}>
              <Choice
                label={data.columnBecomes(column.name)}
                value={value}
                options={[
                  { id: "", label: data.leftOut },
                  ...fields.filter(({ id }) => id === value || !taken.has(id)),
                ]}
                onChoose={(field) => say(column.name, field)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
