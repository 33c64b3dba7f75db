import type { Organisation } from "../../api/organisation.js";
import { useResource } from "../../api/resource.js";
import { getOrganisation } from "../../api/routes.js";
import type { Neighbour } from "../../look/around.js";
import { surroundingsOf, type Spot, type Location } from "../../look/surroundings.js";
import { useWords } from "../../messages/messages.js";
import { Loading } from "../../parts/loading.js";
import "./surroundings-map.css";

/** Half the side of the map, in its own units. */
const half = 150;

/** Ranks named at one spot; the others are counted. */
const mostNamed = 6;

interface WhereProps {
  readonly organisation: Organisation;
  readonly neighbours: readonly Neighbour[];
  readonly pointed: string | undefined;
}

/** Where the suggestions are, around the one that asks: rings of kilometres in the place of a background map. */
export function SurroundingsMap({ organisation, neighbours, pointed }: WhereProps) {
  const { partners, shell, number } = useWords();
  const suggested = neighbours.filter(({ rank }) => rank > 0);
  const ids = suggested.map(({ organisation: { id } }) => id);
  const asked = useResource(ids.join(), (client, signal) =>
    Promise.all(ids.map((id) => getOrganisation(client, id, signal).catch(() => undefined))),
  );
  const centre = organisation.point;
  if (!centre) return <p className="panel-hint">{partners.mapNowhere}</p>;
  if (!asked.value) return <Loading slow={asked.slow} />;
  const places = asked.value.flatMap((each): Location[] =>
    each?.point && each.commune
      ? [
          {
            id: each.id,
            commune: each.commune.value,
            place: each.commune.label,
            lat: each.point.lat,
            lon: each.point.lon,
          },
        ]
      : [],
  );
  const { spots, reach, rings } = surroundingsOf({ ...centre, commune: organisation.commune?.value ?? "" }, places);
  const scale = half / reach;
  const byId = new Map(suggested.map((neighbour) => [neighbour.organisation.id, neighbour]));
  const said = ({ place, ids: here, km }: Spot) =>
    `${place}, ${partners.km(number.whole(km))}${shell.colon} ${here.map((id) => byId.get(id)?.organisation.name ?? id).join(", ")}`;
  const lost = ids.length - places.length;
  return (
    <>
      <svg
        className="where"
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        role="img"
        aria-label={`${partners.mapSaid(organisation.name.value)} ${spots.map(said).join(". ")}.`}
      >
        {rings.map((km) => (
          <g key={km} className="where-ring">
            <circle r={km * scale} />
            <text x="0" y={-km * scale - 3}>
              {partners.km(number.whole(km))}
            </text>
          </g>
        ))}
        {spots.map((spot) => (
          <g
            key={spot.place}
            className="where-spot"
            transform={`translate(${spot.east * scale} ${-spot.north * scale})`}
            data-pointed={spot.ids.includes(pointed ?? "") || undefined}
          >
            <circle r={4 + 1.5 * Math.sqrt(spot.ids.length)} />
            <text y="-9">{spot.km === 0 ? "" : spot.place}</text>
            <text y="17" className="where-ranks">
              {spot.ids.slice(0, mostNamed).map((id) => {
                const neighbour = byId.get(id);
                return (
                  <tspan key={id} data-part={neighbour?.part}>
                    {neighbour?.rank}{" "}
                  </tspan>
                );
              })}
              {spot.ids.length > mostNamed && `+${number.whole(spot.ids.length - mostNamed)}`}
            </text>
          </g>
        ))}
        <g className="where-you">
          <circle r="5" />
          <text y={-11}>{organisation.commune?.label}</text>
        </g>
      </svg>
      {lost > 0 && <p className="panel-hint">{partners.mapLost(number.whole(lost))}</p>}
    </>
  );
}
