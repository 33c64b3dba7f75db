import { useRef, useState } from "react";
import { Checkbox, Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { dimensionIds } from "../../api/partners.js";
import { useMay } from "../../api/session.js";
import type { Intent } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { useView } from "../../state/navigation.js";
import { mostWeight, sharesOf, slidersOf, type Weights } from "../../state/weights.js";
import { DimensionMark } from "./dimension-mark.js";
import { DistanceFilter } from "./distance-filter.js";
import "../../parts/check.css";
import "../../parts/slider.css";
import "./weights-panel.css";

/** Moves nearer than this, in milliseconds, are one step that is undone at once. */
const oneMove = 800;

/** How much each dimension counts: the question sets it, the reader may set it otherwise. */
export function WeightsPanel({ intent }: { readonly intent: Intent }) {
  const { partners, number } = useWords();
  const [view, change] = useView("partners");
  // Where there is little room, names come before settings.
  const [isOpen, setOpen] = useState(() => !matchMedia("(width < 56rem)").matches);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = (next: Weights) => {
    // All at zero would rank nobody.
    if (Object.values(next).every((weight) => weight === 0)) return;
    change({ weights: next }, rest.current === undefined ? "push" : "replace");
    clearTimeout(rest.current);
    rest.current = setTimeout(() => (rest.current = undefined), oneMove);
  };
  const weights = view.weights ?? slidersOf(intent.weights);
  const shares = sharesOf(weights);
  return (
    <section className="weights" aria-labelledby="weights-title">
      <header>
        <h2 id="weights-title" tabIndex={-1}>
          {partners.weights}
        </h2>
        <p>{partners.weightsHint}</p>
        <DistanceFilter />
        <Sensitive />
        {view.weights && (
          <Button small onPress={() => change({ weights: undefined })}>
            <Icon name="undo" /> {partners.weightsReset}
          </Button>
        )}
        <Button
          className="weights-fold"
          small
          aria-expanded={isOpen}
          aria-controls="weights"
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name="sliders" /> {partners.settings}
        </Button>
      </header>
      <div id="weights" className="weights-row" data-folded={!isOpen || undefined}>
        {dimensionIds.map((dimension) => (
          <Slider
            key={dimension}
            className="slider"
            value={weights[dimension]}
            maxValue={mostWeight}
            step={1}
            onChange={(value) => move({ ...weights, [dimension]: value })}
          >
            <Label>
              <DimensionMark dimension={dimension} /> {partners.dimension[dimension]}
            </Label>
            <SliderOutput>{number.percent(shares[dimension])}</SliderOutput>
            <SliderTrack className="slider-track" data-dimension={dimension}>
              <i aria-hidden="true" style={{ inlineSize: `${(weights[dimension] / mostWeight) * 100}%` }} />
              <SliderThumb className="slider-thumb" />
            </SliderTrack>
          </Slider>
        ))}
      </div>
    </section>
  );
}

/** Sensitive fields take part only when the association asks, and where this reader may see them. */
function Sensitive() {
  const { partners } = useWords();
  const may = useMay();
  const [view, change] = useView("partners");
  if (!may.sensitive) return null;
  return (
    <Checkbox
      className="check"
      isSelected={view.sensitive}
      onChange={(sensitive) => change({ sensitive })}
      aria-describedby="sensitive-hint"
    >
      {partners.sensitive}
      <span className="for-readers" id="sensitive-hint">
        {partners.sensitiveHint}
      </span>
    </Checkbox>
  );
}
