import type { MouseEvent } from "react";
import type { Brief } from "../api/organisation.js";
import { formatAddress, freshView } from "../state/address.js";
import { useNavigation } from "../state/navigation.js";

/** A true link to whom an organisation may meet. */
export function OrganisationLink({
  organisation: { id, name },
}: {
  readonly organisation: Pick<Brief, "id" | "name">;
}) {
  const { here, go } = useNavigation();
  const there = { ...here, view: { ...freshView("partners"), org: id } };
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(there);
    globalThis.scrollTo(0, 0);
  };
  return (
    <a href={formatAddress(there)} onClick={follow}>
      {name}
    </a>
  );
}
