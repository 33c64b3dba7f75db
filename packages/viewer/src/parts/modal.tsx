import type { ReactNode } from "react";
import { Dialog, Heading, Modal as Box, ModalOverlay } from "react-aria-components";
import { useWords } from "../messages/messages.js";
import { Button } from "./button.js";
import { Icon } from "./icon.js";
import "./modal.css";

interface ModalProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly size?: "narrow" | "wide";
  onClose(): void;
  readonly children: ReactNode;
}

/** Something to settle before one goes on; Escape and a press outside leave it. */
export function Modal({ title, isOpen, size = "narrow", onClose, children }: ModalProps) {
  const { shell } = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Box className="modal" data-size={size}>
        <Dialog className="modal-inside">
          <header>
            <Heading slot="title">{title}</Heading>
            <Button slot="close" tone="quiet" shape="square" label={shell.close}>
              <Icon name="close" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Box>
    </ModalOverlay>
  );
}
