import { formatAddress, freshView } from "../../state/address.js";
import { useNavigation } from "../../state/navigation.js";

interface NicheLinkProps {
  readonly family: string;
  readonly area: string;
  readonly name: string;
}

/** To who is in a niche, for those who may see it. */
export function NicheLink({ family, area, name }: NicheLinkProps) {
  const { here, go } = useNavigation();
  const there = { ...here, view: { ...freshView("overlaps"), family, area } };
  return (
    <a
      href={formatAddress(there)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(there);
      }}
    >
      {name}
    </a>
  );
}
