import { useReader } from "../../../api/session.js";
import { Loading } from "../../../parts/loading.js";
import { ImportFiles } from "./import-files.js";
import { NoAccess } from "./no-access.js";

/** Bring files, for who may. */
export function ImportPart() {
  const { session } = useReader();
  if (!session) return <Loading slow />;
  return session.may.write ? <ImportFiles /> : <NoAccess />;
}
