import { Type, type Static } from "typebox";
import { Closed } from "./parts.js";

/** Whether an export was written again to the byte. */
export const Replay = Closed({
  same: Type.Boolean(),
  files: Type.Array(Closed({ name: Type.String(), same: Type.Boolean() })),
  reasons: Type.Array(Type.String(), { description: "Why they may differ." }),
  differences: Type.Array(Type.String()),
});
export type Replay = Static<typeof Replay>;
