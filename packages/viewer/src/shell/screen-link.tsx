import type { MouseEvent, ReactNode } from "react";
import { parseAddress } from "../state/address.js";
import { useNavigation } from "../state/navigation.js";
import type { ScreenId } from "../state/views.js";

interface ScreenLinkProps {
  readonly screen: ScreenId;
  readonly current?: boolean;
  readonly className?: string;
  onFollow?(): void;
  readonly children: ReactNode;
}

/** A true link, which opens in another tab as any other; followed here, it does not reload the page. */
export function ScreenLink({ screen, current, className, onFollow, children }: ScreenLinkProps) {
  const { linkTo, go } = useNavigation();
  const href = linkTo(screen);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(parseAddress(href));
    onFollow?.();
  };
  return (
    <a href={href} className={className} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
