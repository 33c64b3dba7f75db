import { useMemo } from "react";
import type { Network } from "../../api/network.js";
import type { Vocabularies } from "../../api/vocabulary.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Choice } from "../../parts/choice.js";
import { YearRange } from "../../parts/year-range.js";
import { freshView } from "../../state/address.js";
import { useView } from "../../state/navigation.js";
import { LocationFilter } from "./location-filter.js";
import { counted, familiesOf, yearsOf } from "./network-filter.js";

interface FiltersProps {
  readonly network: Network;
  readonly vocabularies: Vocabularies;
}

/** Territories, fields, publics and years that are there: what is shown, and what is not. */
export function Filters({ network, vocabularies }: FiltersProps) {
  const { ecosystem, number } = useWords();
  const [view, change] = useView("ecosystem");
  const options = useMemo(() => {
    const families = familiesOf(vocabularies);
    const sectors = new Map(vocabularies.sectors.map(({ id, label }) => [id, label]));
    const publics = new Map(vocabularies.publics.map(({ id, label }) => [id, label]));
    const listed = (values: Iterable<string | null>, name: (id: string) => string | undefined) =>
      counted(values).map(([id, count]) => ({ id, label: `${name(id) ?? id} (${number.whole(count)})` }));
    const { nodes } = network;
    return {
      sector: listed(
        nodes.sector.map((code) => (code === null ? null : (families.get(code) ?? null))),
        (code) => sectors.get(code),
      ),
      public: listed(nodes.publics.flat(), (id) => publics.get(id)),
    };
  }, [network, vocabularies, number]);
  const { territory, sector, public: served, founded, years } = freshView("ecosystem");
  const none = { territory, sector, public: served, founded, years };
  const isFiltered = (Object.keys(none) as (keyof typeof none)[]).some((key) => view[key] !== none[key]);
  return (
    <fieldset className="filters">
      <legend>{ecosystem.filters}</legend>
      <LocationFilter network={network} />
      {(["sector", "public"] as const).map((filter) => (
        <Choice
          key={filter}
          label={ecosystem[filter]}
          value={view[filter] === "" ? "*" : view[filter]}
          options={[{ id: "*", label: ecosystem.every }, ...options[filter]]}
          onChoose={(id) => change({ [filter]: id === "*" ? "" : id })}
        />
      ))}
      <When filter="founded" years={network.nodes.founded} />
      <When filter="years" years={useKnownTies(network)} />
      {isFiltered && (
        <Button small onPress={() => change(none)}>
          {ecosystem.clear}
        </Button>
      )}
    </fieldset>
  );
}

/** Years of known ties: an affinity has none, and is not counted among those that nobody dated. */
const useKnownTies = ({ edges, kinds }: Network) =>
  useMemo(() => {
    const computed = kinds.indexOf("affinity");
    return edges.year.filter((_, edge) => edges.kind[edge] !== computed);
  }, [edges, kinds]);

/** One filter by years; nothing where the data tell none. */
function When({ filter, years }: { readonly filter: "founded" | "years"; readonly years: readonly (number | null)[] }) {
  const { ecosystem } = useWords();
  const [view, change] = useView("ecosystem");
  const known = useMemo(() => yearsOf(years), [years]);
  if (!known) return null;
  const { span: all, unknown } = known;
  const value = view[filter];
  return (
    <div className="filters-years">
      <YearRange
        label={ecosystem.years[filter]}
        ends={[ecosystem.from, ecosystem.to]}
        all={all}
        years={years}
        value={value}
        said={([from, to]) => (value ? ecosystem.fromTo(from, to) : ecosystem.anyTime)}
        onChange={(span, how) => change({ [filter]: span }, how)}
      />
      {value && unknown > 0 && <p className="panel-hint">{ecosystem.undated[filter](unknown)}</p>}
      {value && filter === "years" && <p className="panel-hint">{ecosystem.affinitiesStay}</p>}
    </div>
  );
}
