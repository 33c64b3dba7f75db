import { type ReactNode } from "react";
import { useWords } from "../messages/messages.js";
import { Banner } from "./banner.js";
import "./shell.css";

/** The frame of every screen: skip link, banner with the screens, and the place where the screen stands. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {shell.skip}
      </a>
      <Banner />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
