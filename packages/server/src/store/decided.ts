import type { DeclarationStore } from "./declarations.js";

/** What holds of two, whichever was named first: ids of the decisions that another one ends. */
export async function decidedOf(declarations: DeclarationStore, one: string, other: string): Promise<string[]> {
  const known = await declarations.about(one);
  return known.flatMap((each) =>
    each.kind === "double" && !each.ended && [each.organisation, each.other].includes(other) ? [each.id] : [],
  );
}
