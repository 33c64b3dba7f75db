import { useState } from "react";
import { getIntroductions } from "../../api/declaration-routes.js";
import { useResource } from "../../api/resource.js";
import { getVocabularies } from "../../api/routes.js";
import { useMay, useReader } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { ErrorMessage } from "../../parts/error-message.js";
import { Loading } from "../../parts/loading.js";
import { SignIn } from "../../shell/account.js";
import { CountsLine } from "./counts-line.js";
import { IntroductionList } from "./introduction-list.js";
import "./introductions.css";

/** Mises en relation: every introduction, where it stands, and which ones wait for news. For advisers. */
export function IntroductionsScreen() {
  const { introductions } = useWords();
  const may = useMay();
  const { session } = useReader();
  const [now] = useState(Date.now);
  const found = useResource(may.write ? "introductions" : undefined, getIntroductions);
  const vocabularies = useResource("vocabularies", getVocabularies);
  const failed = [found, vocabularies].filter(({ failure }) => failure !== undefined);
  return (
    <div className="introductions-screen">
      <h1>{introductions.title}</h1>
      <p className="introductions-lead">{introductions.lead}</p>
      {session && !may.write && <Denied />}
      {failed[0]?.failure && (
        <ErrorMessage failure={failed[0].failure} onRetry={() => failed.forEach(({ retry }) => retry())} />
      )}
      <Loading slow={found.slow || vocabularies.slow} />
      {may.write && found.value && vocabularies.value && (
        <>
          <CountsLine introductions={found.value} now={now} />
          <IntroductionList introductions={found.value} intents={vocabularies.value.intents} now={now} />
        </>
      )}
    </div>
  );
}

function Denied() {
  const { introductions, account } = useWords();
  const { session } = useReader();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>{introductions.denied}</p>
      {!session?.user && (
        <Button tone="strong" className="introductions-door" onPress={() => setOpen(true)}>
          {account.signIn}
        </Button>
      )}
      <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
