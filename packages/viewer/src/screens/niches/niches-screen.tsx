import { useResource } from "../../api/resource.js";
import { getNiches } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Chosen } from "../../parts/chosen.js";
import { Segments } from "../../parts/segments.js";
import { TerritoryBox, useTerritoryName } from "../../parts/territory-box.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import { NoAccess } from "./no-access.js";
import { NichesReport } from "./niches-report.js";
import "./niches-screen.css";

const divisions = ["commune", "epci"] as const;

/** Terrains partagés: where niches are crowded, where there is room, and who is in each. */
export function NichesScreen() {
  const { niches } = useWords();
  const [view, change] = useView("overlaps");
  const { territory, by } = view;
  const name = useTerritoryName(territory);
  const found = useResource(`${by} ${territory}`, (client, signal) => getNiches(client, { territory, by }, signal));
  const { failure } = found;
  if (failure && (failure.status === 401 || failure.status === 403)) return <NoAccess />;
  return (
    <div className="niches">
      <header className="niches-head">
        <h1>{niches.title}</h1>
        <p>{niches.lead}</p>
        <p className="niches-private">{niches.private}</p>
      </header>
      <div className="niches-choices">
        <TerritoryBox
          label={niches.territory}
          hint={niches.territoryHint}
          size="slim"
          onChoose={(code) => change({ territory: code, family: "", area: "" })}
        />
        {territory !== "" && (
          <Chosen
            label={niches.territory}
            name={name}
            remove={niches.wholeTerritory}
            onRemove={() => change({ territory: "", family: "", area: "" })}
          />
        )}
        <Segments
          label={niches.by}
          value={by}
          options={divisions.map((id) => ({ id, label: niches.areas[id] }))}
          onChoose={(id) => change({ by: id, family: "", area: "" })}
        />
      </div>
      {failure && <ErrorMessage failure={failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {found.value && <NichesReport found={found.value} />}
    </div>
  );
}
