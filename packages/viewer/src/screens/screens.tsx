import { lazy, type ComponentType } from "react";
import type { ScreenId } from "../state/views.js";
import { PartnersScreen } from "./partners/partners-screen.js";

/** What draws each screen. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  partners: PartnersScreen,
  ecosystem: lazy(async () => ({ default: (await import("./ecosystem/ecosystem-screen.js")).EcosystemScreen })),
  table: lazy(async () => ({ default: (await import("./table/table-screen.js")).TableScreen })),
  meeting: lazy(async () => ({ default: (await import("./meeting/meeting-screen.js")).MeetingScreen })),
  overlaps: lazy(async () => ({ default: (await import("./niches/niches-screen.js")).NichesScreen })),
  diagnosis: lazy(async () => ({ default: (await import("./diagnosis/diagnosis-screen.js")).DiagnosisScreen })),
  introductions: lazy(async () => ({
    default: (await import("./introductions/introductions-screen.js")).IntroductionsScreen,
  })),
  data: lazy(async () => ({ default: (await import("./data/data-screen.js")).DataScreen })),
  method: lazy(async () => ({ default: (await import("./method/method-screen.js")).MethodScreen })),
};
