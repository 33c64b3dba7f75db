import { useWords } from "../../messages/messages.js";
import { Segments } from "../../parts/segments.js";
import { useView } from "../../state/navigation.js";

/** Kilometres that an adviser thinks in; 0 for anywhere. */
const distances = [0, 5, 10, 20, 50] as const;

/** How far one is ready to go. */
export function DistanceFilter() {
  const { partners, number } = useWords();
  const [view, change] = useView("partners");
  const isKnown = (distances as readonly number[]).includes(view.within);
  const offered = isKnown ? distances : [...distances, view.within];
  return (
    <Segments
      label={partners.within}
      value={String(view.within)}
      options={offered.map((km) => ({
        id: String(km),
        label: km === 0 ? partners.withinAny : `${number.whole(km)} km`,
        spoken: km === 0 ? partners.withinAny : partners.withinKm(number.whole(km)),
      }))}
      onChoose={(km) => change({ within: Number(km) })}
    />
  );
}
