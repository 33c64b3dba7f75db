import { useState, type FormEvent } from "react";
import { useReader } from "../api/session.js";
import { useWords } from "../messages/messages.js";
import { Button } from "../parts/button.js";
import { Field } from "../parts/field.js";
import { Icon } from "../parts/icon.js";
import { Modal } from "../parts/modal.js";
import { localName } from "./providers.js";
import "./account.css";

/** Who reads, and the door for who wants to be known. Whoever sits before a local server sees nothing of it. */
export function Account() {
  const { account } = useWords();
  const { session, signOut } = useReader();
  const [isOpen, setOpen] = useState(false);
  if (!session || session.user?.name === localName) return null;
  if (session.user)
    return (
      <Button tone="quiet" small onPress={() => void signOut()} aria-label={`${account.signOut}, ${session.user.name}`}>
        <Icon name="person" /> <span>{account.signOut}</span>
      </Button>
    );
  return (
    <>
      <Button tone="quiet" small onPress={() => setOpen(true)}>
        <Icon name="person" /> <span>{account.signIn}</span>
      </Button>
      <SignIn isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Name and password. */
export function SignIn({ isOpen, onClose }: { readonly isOpen: boolean; onClose(): void }) {
  const { account } = useWords();
  const { signIn } = useReader();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn(name, password).then(onClose, () => setWrong(true));
  };
  return (
    <Modal title={account.title} isOpen={isOpen} onClose={onClose}>
      <form className="sign-in" onSubmit={submit}>
        <p>{account.hint}</p>
        <Field label={account.name} name="name" autoComplete="username" value={name} onChange={setName} isRequired />
        <Field
          label={account.password}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        <p className="field-error" role="alert">
          {isWrong && account.wrong}
        </p>
        <Button type="submit" tone="strong">
          {account.signIn}
        </Button>
      </form>
    </Modal>
  );
}
