import { useReader } from "../../../api/session.js";
import { Wait } from "../../../parts/wait.js";
import { BringFiles } from "./bring-files.js";
import { Closed } from "./closed.js";

/** Bring files, for who may. */
export function Bring() {
  const { session } = useReader();
  if (!session) return <Wait slow />;
  return session.may.write ? <BringFiles /> : <Closed />;
}
