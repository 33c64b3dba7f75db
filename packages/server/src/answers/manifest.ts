import { Type } from "typebox";
import { Closed } from "./parts.js";

const Written = { name: Type.String(), sha256: Type.String() };

/** All it takes to cite an export and to write the same bytes again. */
export const ExportManifest = Closed({
  maillage: Type.String({ description: "Version." }),
  revision: Type.Optional(Type.Integer({ description: "Of the store; see `maillage check-export`." })),
  command: Type.String(),
  parameters: Type.Record(Type.String(), Type.Unknown()),
  seeds: Type.Record(Type.String(), Type.Integer()),
  inputs: Type.Array(Closed({ ...Written, rows: Type.Integer() })),
  files: Type.Array(Closed({ ...Written, bytes: Type.Integer() })),
  sources: Type.Array(Closed({ id: Type.String(), date: Type.String() })),
  citation: Type.String(),
});
