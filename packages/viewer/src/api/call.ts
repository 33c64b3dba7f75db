import type { CallAnswer } from "@maillage/server/answers/call.js";

/** Groups that may answer a call together. */
export type Call = CallAnswer;
export type CallGroup = Call["groups"][number];
