import { useMemo } from "react";
import type { Organisation } from "../../api/organisation.js";
import type { Partners } from "../../api/partners.js";
import { aroundLook, aroundScene, neighboursOf, type Part } from "../../look/around.js";
import { paletteOf } from "../../look/palette.js";
import { useWords } from "../../messages/messages.js";
import { Segments } from "../../parts/segments.js";
import { Picture } from "../../picture/picture.js";
import { useIsDark } from "../../shell/theme.js";
import { useView } from "../../state/navigation.js";
import { begun } from "./choices.js";
import { SurroundingsMap } from "./surroundings-map.js";
import "./around.css";

interface AroundProps {
  readonly organisation: Organisation;
  readonly partners: Partners;
  readonly pointed: string | undefined;
  onPoint(id: string | undefined): void;
}

const parts: readonly Part[] = ["tied", "close", "bridging"];

/** The small network of the association and those it may meet, as a picture or as a list. */
export default function Around({ organisation, partners: found, pointed, onPoint }: AroundProps) {
  const { partners, number } = useWords();
  const [view, change] = useView("partners");
  const isDark = useIsDark();
  const neighbours = useMemo(() => neighboursOf(organisation.ties, found, view.top), [organisation, found, view.top]);
  const scene = useMemo(() => aroundScene(organisation.id, neighbours), [organisation.id, neighbours]);
  const look = useMemo(() => {
    const ties = new Set(organisation.ties.map(({ organisation: other }) => other.id));
    return aroundLook(neighbours, ties, pointed, paletteOf(isDark));
  }, [organisation, neighbours, pointed, isDark]);
  return (
    <section className="panel around" aria-labelledby="around-title">
      <header>
        <h2 id="around-title">{partners.network}</h2>
        <Segments
          label={<span className="for-readers">{partners.aroundAs}</span>}
          value={view.around}
          options={(["network", "map", "list"] as const).map((id) => ({ id, label: partners.aroundViews[id] }))}
          onChoose={(around) => change({ around })}
        />
      </header>
      {view.around === "map" && (
        <>
          <SurroundingsMap organisation={organisation} neighbours={neighbours} pointed={pointed} />
          <p className="panel-hint">{partners.mapHint}</p>
        </>
      )}
      {view.around === "list" && (
        <dl className="around-list">
          {parts.map((part) => (
            <div key={part}>
              <dt data-part={part}>{partners.part[part]}</dt>
              {neighbours
                .filter((neighbour) => neighbour.part === part)
                .map(({ organisation: other, rank, nearness }) => (
                  <dd key={other.id}>
                    {rank > 0 ? `${rank}. ` : ""}
                    <button type="button" onClick={() => change(begun(other.id))}>
                      {other.name}
                    </button>{" "}
                    {rank > 0 && (
                      <small>
                        {partners.affinity} {number.points(nearness)}
                      </small>
                    )}
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
      {view.around === "network" && (
        <>
          <div className="around-picture">
            <Picture
              scene={scene}
              look={look}
              isStill
              label={partners.networkSaid(
                organisation.name.value,
                neighbours.map(({ organisation: other }) => other.name).join(", "),
              )}
              onPoint={onPoint}
              onChoose={(id) => (id === organisation.id ? undefined : change(begun(id)))}
            />
          </div>
          <ul className="around-legend">
            {parts.map((part) => (
              <li key={part} data-part={part}>
                {partners.part[part]}
              </li>
            ))}
          </ul>
          <p className="panel-hint">{partners.networkHint}</p>
        </>
      )}
    </section>
  );
}
