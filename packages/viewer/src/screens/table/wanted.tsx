import { useState } from "react";
import type { AspectId } from "../../api/table.js";
import { useResource } from "../../api/resource.js";
import { getVocabularies } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Chosen } from "../../parts/chosen.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";
import { offeredAspects, offeredTerms, type OfferedAspect, type OfferedTerm } from "./offered-terms.js";

/** Kilometres that one goes to a meeting. */
const distances = [10, 30, 60] as const;

/** What the table looks for, and how far. */
export function Wanted() {
  const { table, number } = useWords();
  const [{ want, within }, change] = useView("table");
  const lists = useResource("vocabularies", getVocabularies).value;
  const offered = lists ? offeredTerms(lists) : undefined;
  const labelOf = (key: string) => {
    const [aspect = "", id = ""] = key.split(":");
    return offered?.[aspect as OfferedAspect]?.find((term) => term.id === id)?.label ?? id;
  };
  const isKnown = (distances as readonly number[]).includes(within);
  return (
    <section className="panel table-wanted" aria-labelledby="wanted-title">
      <h2 id="wanted-title">{table.want}</h2>
      {want.length === 0 && <p className="panel-hint">{table.wantHint}</p>}
      {want.map((key) => (
        <Chosen
          key={key}
          label={table.aspect[key.split(":")[0] as AspectId] ?? ""}
          name={labelOf(key)}
          remove={table.wantRemove(labelOf(key))}
          onRemove={() => change({ want: want.filter((each) => each !== key) })}
        />
      ))}
      {offered && (
        <AddWanted offered={offered} onAdd={(key) => change({ want: [...want.filter((each) => each !== key), key] })} />
      )}
      <Segments
        label={table.within}
        value={String(within)}
        options={(isKnown ? distances : [...distances, within]).map((km) => ({
          id: String(km),
          label: `${number.whole(km)} km`,
          spoken: table.withinKm(number.whole(km)),
        }))}
        onChoose={(km) => change({ within: Number(km) })}
      />
    </section>
  );
}

interface AddWantedProps {
  readonly offered: ReturnType<typeof offeredTerms>;
  onAdd(key: string): void;
}

/** Two choices and a button: of what sort, and which. */
function AddWanted({ offered, onAdd }: AddWantedProps) {
  const { table } = useWords();
  const [aspect, setAspect] = useState<OfferedAspect>("publics");
  const terms: readonly OfferedTerm[] = offered[aspect];
  const [chosen, setChosen] = useState("");
  const term = terms.find(({ id }) => id === chosen) ?? terms[0];
  return (
    <div className="table-add">
      <Choice<OfferedAspect>
        label={table.wantAspect}
        value={aspect}
        options={offeredAspects.map((id) => ({ id, label: table.aspect[id] }))}
        onChoose={setAspect}
      />
      <Choice<string> label={table.wantTerm} value={term?.id ?? ""} options={terms} onChoose={setChosen} />
      <Button small isDisabled={!term} onPress={() => term && onAdd(`${aspect}:${term.id}`)}>
        {table.wantAdd}
      </Button>
    </div>
  );
}
