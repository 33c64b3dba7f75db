import { DropZone, FileTrigger, Text, type DropItem } from "react-aria-components";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Icon } from "../../../parts/icon.js";
import { save } from "../../../parts/save.js";
import { template } from "./template.js";

const types = [".csv", ".tsv", ".txt", ".json", ".xlsx", ".ods", ".gz"];

interface DropAreaProps {
  /** Once there are files, the place to bring more takes less room. */
  readonly isSmall: boolean;
  onBring(files: readonly File[]): void;
}

/** Where files are dropped, pasted, or chosen. */
export function DropArea({ isSmall, onBring }: DropAreaProps) {
  const { data } = useWords();
  const take = async (items: readonly DropItem[]) => {
    const files = items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []));
    if (files.length > 0) onBring(await Promise.all(files));
  };
  return (
    <section className="drop" data-small={isSmall || undefined}>
      <DropZone className="drop-zone" onDrop={({ items }) => void take(items)}>
        <span className="drop-picture" aria-hidden="true">
          <Icon name="upload" />
        </span>
        <Text slot="label" className="drop-title">
          {data.drop}
        </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={types}
          onSelect={(files) => (files ? onBring([...files]) : undefined)}
        >
          <Button tone={isSmall ? "plain" : "strong"}>{data.choose}</Button>
        </FileTrigger>
        <p className="quiet">{data.dropHint}</p>
      </DropZone>
      <div className="drop-help">
        <p>
          {data.modelHint}{" "}
          <Button tone="quiet" small onPress={() => save(data.modelName, "text/csv", template)}>
            <Icon name="download" /> {data.model}
          </Button>
        </p>
        <details open>
          <summary>{data.where}</summary>
          <ul className="drop-where">
            {data.whereList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
        <p className="quiet">{data.people}</p>
      </div>
    </section>
  );
}
