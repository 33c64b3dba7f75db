import { Type, type Static } from "typebox";
import { Closed, Nullable } from "./parts.js";

const CheckedFile = Closed({
  name: Type.String(),
  revision: Nullable(Type.Integer({ description: "Of the store that it was made from; null when nothing tells it." })),
  changed: Nullable(
    Type.Boolean({ description: "Whether its bytes are no longer those of its manifest; null without." }),
  ),
  remove: Type.Array(Type.Integer({ minimum: 1 }), { description: "Lines that name an organisation that objected." }),
});
export type CheckedFile = Static<typeof CheckedFile>;

/** Whether what was exported may still be used. */
export const CheckedExport = Closed({
  usable: Type.Boolean({ description: "No line must go." }),
  revision: Type.Integer({ description: "Of the store, now." }),
  files: Type.Array(CheckedFile),
});
export type CheckedExport = Static<typeof CheckedExport>;
