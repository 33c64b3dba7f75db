import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useResource } from "../../api/resource.js";
import { getStatus } from "../../api/routes.js";
import { useReader } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import { dataParts } from "../../state/views.js";
import { ImportPart } from "./import/import-part.js";
import { KnownPart } from "./known/known-part.js";
import { ExportPart } from "./export/export-part.js";
import "./data-screen.css";

const panels = { bring: ImportPart, known: KnownPart, take: ExportPart } as const;

/** Données: bring files, see what is known and from where, take results away. */
export function DataScreen() {
  const { data } = useWords();
  const { session, reread } = useReader();
  const [view, change] = useView("data");
  // Whoever is not told who they are is told why.
  const status = useResource("status", getStatus);
  const again = () => {
    status.retry();
    reread().catch(() => undefined);
  };
  if (!session && status.failure) return <ErrorMessage failure={status.failure} onRetry={again} />;
  if (!session && view.part === "") return <Loading slow={status.slow} />;
  // Who may not bring anything begins with what there is.
  const part = view.part === "" ? (session?.may.write === true ? "bring" : "known") : view.part;
  return (
    <div className="data">
      <header className="data-head">
        <h1>{data.title}</h1>
        <p>{data.lead}</p>
      </header>
      <Tabs
        className="data-tabs"
        selectedKey={part}
        onSelectionChange={(key) => change({ part: dataParts.find((id) => id === key) ?? "" })}
      >
        <TabList aria-label={data.parts} className="data-doors">
          {dataParts.map((id) => (
            <Tab key={id} id={id} className="data-door">
              {data.part[id]}
            </Tab>
          ))}
        </TabList>
        {dataParts.map((id) => {
          const Panel = panels[id];
          return (
            <TabPanel key={id} id={id} className="data-panel">
              <Panel />
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}
