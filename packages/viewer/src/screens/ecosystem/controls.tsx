import { useMemo } from "react";
import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { tieKinds, type Network } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";
import { counted, familiesOf } from "./sight.js";
import { TieMark } from "./tie-mark.js";
import "../../parts/check.css";
import "./controls.css";

interface FiltersProps {
  readonly network: Network;
  readonly vocabularies: Vocabularies;
}

/** Where nodes stand, and what their colours and sizes tell. */
export function Appearance({ measures }: Pick<Vocabularies, "measures">) {
  const { ecosystem } = useWords();
  const [view, change] = useView("ecosystem");
  const colors = ["cluster", "sector", "kind", "role"] as const;
  return (
    <div className="controls">
      <Segments
        label={ecosystem.layout}
        value={view.layout}
        options={(["affinity", "map"] as const).map((id) => ({ id, label: ecosystem.layouts[id] }))}
        onChoose={(layout) => change({ layout })}
      />
      <div className="controls-pair">
        <Choice
          label={ecosystem.color}
          value={view.color}
          options={colors.map((id) => ({ id, label: ecosystem.colors[id] }))}
          onChoose={(color) => change({ color })}
        />
        <Choice
          label={ecosystem.size}
          value={measures.some(({ id }) => id === view.size) ? view.size : "degree"}
          options={measures.map(({ id, label }) => ({ id, label }))}
          onChoose={(size) => change({ size })}
        />
      </div>
    </div>
  );
}

/** Kinds of ties, each with the line that draws it. */
export function TiesShown() {
  const { ecosystem } = useWords();
  const [view, change] = useView("ecosystem");
  return (
    <CheckboxGroup
      className="ties-shown"
      value={[...view.ties]}
      onChange={(ties) => change({ ties: tieKinds.filter((kind) => ties.includes(kind)) })}
    >
      <Label>{ecosystem.ties}</Label>
      {tieKinds.map((kind) => (
        <Checkbox key={kind} value={kind} className="check">
          <TieMark kind={kind} /> {ecosystem.tie[kind]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** Communes, fields and publics that are there, the most frequent first. */
export function Filters({ network, vocabularies }: FiltersProps) {
  const { ecosystem, number } = useWords();
  const [view, change] = useView("ecosystem");
  const options = useMemo(() => {
    const families = familiesOf(vocabularies);
    const sectors = new Map(vocabularies.sectors.map(({ id, label }) => [id, label]));
    const publics = new Map(vocabularies.publics.map(({ id, label }) => [id, label]));
    const listed = (values: Iterable<string | null>, name: (id: string) => string | undefined) =>
      counted(values).map(([id, count]) => ({ id, label: `${name(id) ?? id} (${number.whole(count)})` }));
    const { nodes, communes } = network;
    return {
      commune: listed(nodes.commune, (code) => communes[code]),
      sector: listed(
        nodes.sector.map((code) => (code === null ? null : (families.get(code) ?? null))),
        (code) => sectors.get(code),
      ),
      public: listed(nodes.publics.flat(), (id) => publics.get(id)),
    };
  }, [network, vocabularies, number]);
  const any: Readonly<Record<keyof typeof options, string>> = {
    commune: ecosystem.everywhere,
    sector: ecosystem.every,
    public: ecosystem.every,
  };
  const isFiltered = view.commune !== "" || view.sector !== "" || view.public !== "";
  return (
    <fieldset className="filters">
      <legend>{ecosystem.filters}</legend>
      {(["commune", "sector", "public"] as const).map((filter) => (
        <Choice
          key={filter}
          label={ecosystem[filter]}
          value={view[filter] === "" ? "*" : view[filter]}
          options={[{ id: "*", label: any[filter] }, ...options[filter]]}
          onChoose={(id) => change({ [filter]: id === "*" ? "" : id })}
        />
      ))}
      {isFiltered && (
        <Button small onPress={() => change({ commune: "", sector: "", public: "" })}>
          {ecosystem.clear}
        </Button>
      )}
    </fieldset>
  );
}
