import { shareDone, type Job } from "../../../api/jobs.js";
import { said, useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";

interface ImportingProps {
  readonly name: string;
  readonly job: Job | undefined;
  onCancel(): void;
}

/** An import under way: what it does, how far it is, and the way out. */
export function Importing({ name, job, onCancel }: ImportingProps) {
  const { data } = useWords();
  const share = job && shareDone(job);
  const rows = job?.progress.rows ?? 0;
  const step = said(data.step, job?.state === "waiting" ? "waiting" : job?.progress.step || "reading");
  return (
    <div className="brought-way">
      <progress
        aria-label={`${data.importing}, ${name}`}
        max={1}
        {...(share === undefined || job?.progress.step === "refreshing" ? {} : { value: share })}
      />
      <span>
        <output>{step}</output> {rows > 0 && data.rowsRead(rows)}
      </span>
      <Button small isDisabled={!job} onPress={onCancel}>
        {data.cancel}
      </Button>
    </div>
  );
}
