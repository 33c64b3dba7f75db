import { tableSize } from "../../api/table.js";
import { useResource } from "../../api/resource.js";
import { getTable } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Icon } from "../../parts/icon.js";
import { Loading } from "../../parts/loading.js";
import { useView } from "../../state/navigation.js";
import { Search } from "../partners/search.js";
import { Call } from "./call.js";
import { Invitees } from "./invitees.js";
import { Matrix } from "./matrix.js";
import { Members } from "./members.js";
import { Seats } from "./seats.js";
import { Wanted } from "./wanted.js";
import "./table-screen.css";

/** Réunir: several around a table, what they bring, whom to invite. */
export function TableScreen() {
  const { table } = useWords();
  const [{ at, want, within }, change] = useView("table");
  const isTable = at.length >= tableSize.least && at.length <= tableSize.most;
  const found = useResource(isTable ? `${at.join()} ${want.join()} ${within}` : undefined, (client, signal) =>
    getTable(client, { at, want, within }, signal),
  );
  const add = (id: string) => change({ at: [...at.filter((each) => each !== id), id] });
  return (
    <div className="table-screen">
      <header className="table-head">
        <h1>{table.title}</h1>
        <p>{table.lead}</p>
      </header>
      {at.length < tableSize.most ? <Search size="slim" label={table.search} onChoose={add} /> : <p>{table.full}</p>}
      <div className="table-choices">
        <Members known={found.value?.members.map(({ organisation }) => organisation) ?? []} />
        <Wanted />
      </div>
      {at.length === 0 && <Call />}
      {found.failure && <ErrorMessage failure={found.failure} onRetry={found.retry} />}
      <Loading slow={found.slow} />
      {isTable && found.value && (
        <div className="table-answer" aria-busy={found.loading}>
          {found.value.notice !== null && <p className="table-notice">{found.value.notice}</p>}
          <Matrix found={found.value} />
          <Invitees found={found.value} onAdd={add} />
          <Seats found={found.value} />
          <p className="table-tools">
            <Button small onPress={() => print()}>
              <Icon name="print" /> {table.print}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}
