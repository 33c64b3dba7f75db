import { useState } from "react";
import { Failure } from "../../api/failure.js";
import { sheetFormats, type SheetFormat } from "../../api/meeting.js";
import { useClient } from "../../api/resource.js";
import { getSheet, type MeetingQuestion } from "../../api/routes.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Icon } from "../../parts/icon.js";
import { saveBlob } from "../../parts/save.js";

/** Takes the page away: on paper, or as a file that a word processor opens. */
export function MeetingTools({ question }: { readonly question: MeetingQuestion }) {
  const { meeting } = useWords();
  const client = useClient();
  const [failed, setFailed] = useState<{ readonly failure: Failure; readonly format: SheetFormat }>();
  const take = async (format: SheetFormat) => {
    setFailed(undefined);
    try {
      saveBlob(`${meeting.file}.${format}`, await getSheet(client, question, format));
    } catch (thrown) {
      setFailed({ failure: thrown instanceof Failure ? thrown : new Failure("broken"), format });
    }
  };
  return (
    <div className="meeting-tools no-print">
      <Button small onPress={() => print()}>
        <Icon name="print" /> {meeting.print}
      </Button>
      {sheetFormats.map((format) => (
        <Button key={format} small onPress={() => void take(format)}>
          <Icon name="download" /> {meeting.format[format]}
        </Button>
      ))}
      {failed && <ErrorMessage failure={failed.failure} onRetry={() => void take(failed.format)} />}
    </div>
  );
}
