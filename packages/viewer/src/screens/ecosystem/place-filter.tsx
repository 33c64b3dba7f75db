import { useMemo, useState } from "react";
import type { Network } from "../../api/network.js";
import { useWords } from "../../messages/messages.js";
import { Chosen } from "../../parts/chosen.js";
import { folded } from "../../parts/folded.js";
import { SearchBox } from "../../parts/search-box.js";
import { useView } from "../../state/navigation.js";
import { placesOf, type Place } from "./places.js";

/** Names shown. */
const most = 40;

/** Keeps a commune, an EPCI, a département or a région in sight, found by its name. */
export function PlaceFilter({ network }: { readonly network: Network }) {
  const { ecosystem, territory, number } = useWords();
  const [view, change] = useView("ecosystem");
  const [typed, setTyped] = useState("");
  const places = useMemo(() => placesOf(network).map((place) => ({ ...place, key: folded(place.name) })), [network]);
  const wanted = folded(typed)
    .split(/[\s-]+/)
    .filter(Boolean);
  const found = places.filter(({ key, code }) => wanted.every((word) => key.includes(word) || code === typed.trim()));
  const about = ({ level, count }: Place) =>
    `${territory.level[level]} · ${territory.organisations(number.whole(count), count)}`;
  if (view.territory !== "")
    return (
      <Chosen
        label={ecosystem.territory}
        name={places.find(({ code }) => code === view.territory)?.name ?? view.territory}
        remove={ecosystem.everywhere}
        onRemove={() => change({ territory: "" })}
      />
    );
  return (
    <SearchBox
      label={ecosystem.territory}
      hint={ecosystem.territoryHint}
      size="slim"
      typed={typed}
      hits={
        wanted.length === 0
          ? []
          : found.slice(0, most).map((place) => ({ id: place.code, name: place.name, about: about(place) }))
      }
      told={territory.none}
      onType={setTyped}
      onChoose={(code) => change({ territory: code })}
    />
  );
}
