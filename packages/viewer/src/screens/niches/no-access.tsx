import { useState } from "react";
import { useReader } from "../../api/session.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { ScreenLink } from "../../shell/screen-link.js";
import { SignIn } from "../../shell/account.js";

/** What stands here for who may not see where grounds overlap: why, and how to enter. */
export function NoAccess() {
  const { niches, account, shell } = useWords();
  const { session } = useReader();
  const [isOpen, setOpen] = useState(false);
  const name = session?.user?.name;
  return (
    <div className="niches-closed">
      <h1>{niches.title}</h1>
      <h2>{niches.closedTitle}</h2>
      <p>{niches.closedWhy}</p>
      {name === undefined ? (
        <>
          <p>{niches.closedIn}</p>
          <Button tone="strong" onPress={() => setOpen(true)}>
            {account.signIn}
          </Button>
          <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
          <p className="quiet">{niches.closedLocal}</p>
        </>
      ) : (
        <p>{niches.closedRole(name)}</p>
      )}
      <p className="quiet">
        {niches.closedElse} <ScreenLink screen="partners">{shell.screen.partners}</ScreenLink>
      </p>
    </div>
  );
}
