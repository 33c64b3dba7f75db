import type { DimensionId } from "../../api/partners.js";
import { Icon } from "../../parts/icon.js";

/** The sign of a dimension: a colour and a picture, beside its name or its sentence. */
export function DimensionMark({ dimension }: { readonly dimension: DimensionId }) {
  return (
    <span className="dimension-mark" data-dimension={dimension}>
      <Icon name={dimension} />
    </span>
  );
}
