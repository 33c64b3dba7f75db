import { Label, Radio, RadioGroup } from "react-aria-components";
import { useWords } from "../../messages/messages.js";
import { useView } from "../../state/navigation.js";

/** Kilometres that an adviser thinks in; 0 for anywhere. */
const distances = [0, 5, 10, 20, 50] as const;

/** How far one is ready to go. */
export function Reach() {
  const { partners, number } = useWords();
  const [view, change] = useView("partners");
  const isKnown = (distances as readonly number[]).includes(view.within);
  const offered = isKnown ? distances : [...distances, view.within];
  return (
    <RadioGroup
      className="reach"
      value={String(view.within)}
      onChange={(km) => change({ within: Number(km) })}
      orientation="horizontal"
    >
      <Label>{partners.within}</Label>
      <div className="segments">
        {offered.map((km) => (
          <Radio
            key={km}
            value={String(km)}
            className="segment"
            aria-label={km === 0 ? partners.withinAny : partners.withinKm(number.whole(km))}
          >
            {km === 0 ? partners.withinAny : `${number.whole(km)} km`}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
