import { useState, type ReactNode } from "react";
import type { Current } from "../../api/declarations.js";
import { useWords } from "../../messages/messages.js";
import { Button } from "../../parts/button.js";
import { Modal } from "../../parts/modal.js";
import { useSigned } from "../partners/correction/use-signed.js";
import { FollowForm } from "./follow-form.js";
import { isDue } from "./follow-up.js";
import "./introductions.css";

interface IntroductionLineProps {
  readonly introduction: Current<"introduction">;
  /** What it was for, in words. */
  readonly intent: string;
  /** Names of both. */
  readonly names: readonly [string, string];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who was introduced, as the place shows it. */
  readonly children: ReactNode;
}

/** One introduction: who, why, where it stands, and the way to give news. */
export function IntroductionLine({ introduction, intent, names, now, children }: IntroductionLineProps) {
  const { introductions } = useWords();
  const signed = useSigned();
  const [isOpen, setOpen] = useState(false);
  const { outcome, note } = introduction.content;
  return (
    <div className="introduction">
      <p className="introduction-who">{children}</p>
      <p className="introduction-state">
        <b data-outcome={outcome}>{introductions.outcome[outcome]}</b>
        {isDue(introduction, now) && <span className="introduction-due">{introductions.isDue}</span>}
      </p>
      <p className="introduction-about">
        {intent} · {introductions.since(signed(introduction))}
      </p>
      {note !== undefined && note !== "" && <p className="introduction-note">{note}</p>}
      <Button small aria-label={introductions.followOf(...names)} onPress={() => setOpen(true)}>
        {introductions.follow}
      </Button>
      <Modal title={introductions.followTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <FollowForm introduction={introduction} onDone={() => setOpen(false)} />
      </Modal>
    </div>
  );
}
