import { useState } from "react";
import { useReader } from "../../../api/session.js";
import { useWords } from "../../../messages/messages.js";
import { Button } from "../../../parts/button.js";
import { SignIn } from "../../../shell/account.js";

/** What stands here for who may only read: why, and how to enter. */
export function NoAccess() {
  const { data, account } = useWords();
  const { session } = useReader();
  const [isOpen, setOpen] = useState(false);
  const name = session?.user?.name;
  return (
    <section className="data-closed">
      <h2>{data.closedTitle}</h2>
      <p>{data.closedWhy}</p>
      {name === undefined ? (
        <>
          <p>{data.closedIn}</p>
          <Button tone="strong" onPress={() => setOpen(true)}>
            {account.signIn}
          </Button>
          <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
          <p className="quiet">{data.closedLocal}</p>
        </>
      ) : (
        <p>{data.closedRole(name)}</p>
      )}
      <p className="quiet">{data.closedElse}</p>
    </section>
  );
}
