import { shareDone, type Job } from "../../api/jobs.js";
import { said, useWords } from "../../messages/messages.js";

/** A diagnosis under way: what is being done, and how far it is. */
export function Computing({ job }: { readonly job: Job | undefined }) {
  const { diagnosis, number } = useWords();
  const share = job && shareDone(job);
  const step = job?.state === "waiting" ? diagnosis.waiting : said(diagnosis.step, job?.progress.step ?? "");
  return (
    <div className="making">
      <p>
        <b>{diagnosis.computing}</b> <span aria-hidden="true">{step}</span>
      </p>
      <progress aria-label={diagnosis.computing} {...(share === undefined ? {} : { value: share })} max={1} />
      <p className="making-share" aria-hidden="true">
        {share === undefined ? "" : number.percent(share)}
      </p>
      <output className="for-readers">{step}</output>
    </div>
  );
}
