import { useState } from "react";
import type { Failure } from "../../../api/failure.js";
import type { Imported } from "../../../api/imports.js";
import { useClient } from "../../../api/resource.js";
import { undoImport } from "../../../api/routes.js";
import { useReader } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { Modal } from "../../../parts/modal.js";
import { ErrorMessage } from "../../../parts/error-message.js";

interface UndoProps {
  readonly imported: Imported;
  /** The one of the same name that counts again. */
  readonly earlier: Imported | undefined;
  onClose(): void;
  onUndone(): void;
}

/** What undoing an import will do, before it is done. */
export function Undo({ imported: { id, name, records, ties }, earlier, onClose, onUndone }: UndoProps) {
  const { data, number } = useWords();
  const client = useClient();
  const { reread } = useReader();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const undo = () => {
    setBusy(true);
    setFailure(undefined);
    undoImport(client, id).then(
      () => {
        onUndone();
        reread().catch(() => undefined);
      },
      (error: Failure) => {
        setBusy(false);
        setFailure(error);
      },
    );
  };
  return (
    <Modal title={data.undoTitle} isOpen onClose={onClose}>
      <div className="undo">
        <p>{data.undoGone(name, data.records(records), data.tiesCount(ties))}</p>
        {earlier && <p>{data.undoBack(number.day(earlier.at))}</p>}
        <p className="quiet">{data.undoStays}</p>
        {failure && <ErrorMessage failure={failure} onRetry={undo} />}
        <div className="undo-tools">
          <Button tone="strong" isDisabled={isBusy} onPress={undo}>
            {data.undoYes}
          </Button>
          <Button slot="close">{data.undoNo}</Button>
        </div>
      </div>
    </Modal>
  );
}
