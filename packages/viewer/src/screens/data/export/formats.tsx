import { useClient } from "../../../api/resource.js";
import { useWords } from "../../../messages/messages.js";
import { Icon } from "../../../parts/icon.js";

/** What can be taken, those for most people first, and where it stands. */
const offered = [
  { id: "csv-excel", path: "/exports/csv-excel", file: "maillage-csv-excel.zip" },
  { id: "gexf", path: "/exports/gexf", file: "maillage-gexf.zip" },
  { id: "csv", path: "/exports/csv", file: "maillage-csv.zip" },
  { id: "graphml", path: "/exports/graphml", file: "maillage-graphml.zip" },
  { id: "json", path: "/exports/json", file: "maillage-json.zip" },
  { id: "metrics", path: "/metrics", file: "maillage-metrics.json" },
  { id: "clusters", path: "/clusters", file: "maillage-clusters.json" },
] as const;

/** Each format: what it is called, for whom, which files. Links, so that the browser keeps them as it keeps others. */
export function Formats({ isThere }: { readonly isThere: boolean }) {
  const { data } = useWords();
  const client = useClient();
  return (
    <ul className="formats">
      {offered.map(({ id, path, file }) => {
        const format = data.format[id];
        return (
          <li key={id}>
            <h3>{format.name}</h3>
            <p>{format.for}</p>
            <code>{format.files}</code>
            {isThere && (
              <a
                className="button"
                data-tone="plain"
                href={client.address(path)}
                download={file}
                aria-label={data.downloadOf(format.name)}
              >
                <Icon name="download" /> {data.download}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
