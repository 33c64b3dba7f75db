import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { tieKinds } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Choice } from "../../parts/choice.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";
import { TieMark } from "./tie-mark.js";
import "../../parts/check.css";
import "./controls.css";

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
          <TieMark kind={kind} /> {ecosystem.tieKind(kind)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
