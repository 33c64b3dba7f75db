import type { Means } from "../vocabulary/vocabulary.js";
import { readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

const meansKinds = ["human", "skills", "equipment", "premises", "money"] as const satisfies readonly Means["kind"][];
const templateKinds = ["*", ...meansKinds] as const;

/** A way to share means: a form between organisations, a structure that they found, or help from outside the project. */
export interface PoolingForm extends Sourced {
  readonly id: string;
  readonly group: "form" | "structure" | "outside";
  readonly label: Wording;
  /** The kinds of means that it suits (ours). */
  readonly kinds: readonly Means["kind"][];
  readonly paid: "yes" | "no" | "either";
  /** The agreement for a kind of means, `*` for the kinds that are not named; none where the source has none. */
  readonly templates: ReadonlyMap<(typeof templateKinds)[number], string>;
  /** The template of a record that is enough when the matter is simple and the two know each other. */
  readonly recordInstead: string | undefined;
  /** Both ask their insurers. */
  readonly insurance: boolean;
  /** Ids of precedents. */
  readonly precedents: readonly string[];
  readonly caution: Wording | undefined;
}

/** The rows of `forms.csv`; `templates` are written `kind:template`. */
export const readPoolingForms = (rows: readonly Row[]): readonly PoolingForm[] =>
  readRows("forms.csv", rows, (cells) => ({
    id: cells.text("id"),
    group: cells.choice("group", ["form", "structure", "outside"]),
    label: cells.wording("label"),
    kinds: cells.choices("kinds", meansKinds),
    paid: cells.choice("paid", ["yes", "no", "either"]),
    templates: new Map(
      cells.list("templates").map((part) => {
        const [written, template] = part.split(":");
        const kind = templateKinds.find((each) => each === written);
        if (!kind || !template) throw new Error(`forms.csv, ${cells.text("id")}: “${part}” is no kind:template`);
        return [kind, template];
      }),
    ),
    recordInstead: cells.optionalText("record_instead"),
    insurance: cells.yes("insurance") ?? false,
    precedents: cells.list("precedents"),
    caution: cells.optionalWording("caution"),
    ...cells.sourced(),
  }));
