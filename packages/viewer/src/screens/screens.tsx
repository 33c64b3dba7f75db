import { lazy, type ComponentType } from "react";
import { useWords } from "../messages/messages.js";
import type { ScreenId } from "../state/views.js";
import { PartnersScreen } from "./partners/partners-screen.js";

function Coming() {
  const { shell } = useWords();
  return <p>{shell.inProgress}</p>;
}

/** What draws each screen. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  partners: PartnersScreen,
  ecosystem: lazy(async () => ({ default: (await import("./ecosystem/ecosystem-screen.js")).EcosystemScreen })),
  overlaps: lazy(async () => ({ default: (await import("./niches/niches-screen.js")).NichesScreen })),
  diagnosis: Coming,
  data: Coming,
  method: Coming,
};
