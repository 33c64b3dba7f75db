import { useState } from "react";
import { getStatus } from "../../api/routes.js";
import { useResource } from "../../api/resource.js";
import { useWords } from "../../messages/messages.js";
import { useView } from "../../state/navigation.js";
import { begun } from "./choices.js";
import { Findings } from "./findings.js";
import { Search } from "./search.js";
import { Welcome } from "./welcome.js";
import "./partners-screen.css";

/** Trouver des partenaires: a field, then what is known of an association and whom it may meet. */
export function PartnersScreen() {
  const { partners } = useWords();
  const [view, change] = useView("partners");
  const status = useResource("status", getStatus);
  // Who chose a name is taken to its card: the field that they typed in is gone, or is not what they look at now.
  const [arrived, setArrived] = useState("");
  const choose = (org: string) => {
    setArrived(org);
    change(begun(org));
  };
  if (view.org === "") return <Welcome status={status.value} onChoose={choose} />;
  return (
    <div className="partners">
      <div className="area-search no-print">
        <Search size="slim" onChoose={choose} />
      </div>
      <Findings key={view.org} status={status.value} isArriving={arrived === view.org} />
      <p className="area-foot disclaimer no-print">{partners.disclaimer}</p>
    </div>
  );
}
