import { shareDone, type Job } from "../../../api/jobs.js";
import { said, useWords } from "../../../messages/messages.js";

/** The network while it is worked out. */
export function Computing({ job }: { readonly job: Job | undefined }) {
  const { data } = useWords();
  const share = job && shareDone(job);
  const step = said(data.computeStep, job?.state === "waiting" ? "waiting" : (job?.progress.step ?? ""));
  return (
    <div className="brought-way">
      <progress aria-label={data.computing} max={1} {...(share === undefined ? {} : { value: share })} />
      <output>{step}</output>
    </div>
  );
}
