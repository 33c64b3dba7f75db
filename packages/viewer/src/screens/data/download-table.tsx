import { useState } from "react";
import type { Client } from "../../api/client.js";
import type { Failure } from "../../api/failure.js";
import { useClient } from "../../api/resource.js";
import { Button } from "../../parts/button.js";
import { Icon } from "../../parts/icon.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { save } from "../../parts/save.js";

/** Excel knows UTF-8 by it; reading an answer as text takes it away. */
const mark = "\ufeff";

interface DownloadTableProps {
  readonly label: string;
  /** Of the file. */
  readonly name: string;
  readonly small?: boolean;
  ask(client: Client): Promise<string>;
}

/** A table that the server writes in the reader's language, kept as a file. */
export function DownloadTable({ label, name, small = false, ask }: DownloadTableProps) {
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const keep = () => {
    setFailure(undefined);
    ask(client).then((text) => save(name, "text/csv", mark + text), setFailure);
  };
  return (
    <>
      <Button small={small} onPress={keep}>
        <Icon name="download" /> {label}
      </Button>
      {failure && <ErrorMessage failure={failure} onRetry={keep} />}
    </>
  );
}
