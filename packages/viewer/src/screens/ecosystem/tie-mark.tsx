import type { TieKind } from "../../api/network.js";
import { paletteOf } from "../../look/palette.js";
import { useIsDark } from "../../shell/theme.js";

/** The line of a kind of tie, as it is drawn: full when it is known, dotted when it is computed. */
export function TieMark({ kind }: { readonly kind: TieKind }) {
  const color = paletteOf(useIsDark()).ties[kind];
  return (
    <svg className="tie-mark" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
      <line
        x1="1"
        x2="27"
        y1="4"
        y2="4"
        stroke={color}
        strokeWidth={kind === "cooperation" ? 3.4 : 2.4}
        strokeDasharray={kind === "affinity" ? "2.6 3.4" : undefined}
      />
    </svg>
  );
}
