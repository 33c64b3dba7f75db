import type { Brief, Kind, Organisation } from "../../api/organisation.js";
import { useResource } from "../../api/resource.js";
import { getOrganisation } from "../../api/routes.js";

const briefOf = ({ id, name, kind, commune }: Organisation): Brief => ({
  id,
  name: name.value,
  kind: kind.value as Kind,
  commune: commune && { code: commune.value, name: commune.label },
});

/**
 * Who stands behind ids of the address, in their order: those that are on the screen already, and the others as the
 * server knows them. An id that nobody knows any more stands for itself.
 */
export function useNames(ids: readonly string[], known: readonly Brief[]): readonly Brief[] {
  const here = new Map(known.map((brief) => [brief.id, brief]));
  const missing = ids.filter((id) => !here.has(id)).sort();
  const asked = useResource(missing.length === 0 ? undefined : missing.join(), (client, signal) =>
    Promise.all(missing.map((id) => getOrganisation(client, id, signal).catch(() => undefined))),
  );
  for (const found of asked.value ?? []) if (found) here.set(found.id, briefOf(found));
  return ids.map((id) => here.get(id) ?? { id, name: id, kind: "association", commune: null });
}
