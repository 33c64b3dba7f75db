import { kinds, type Kind } from "../model/organisation.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { cellsOf, readRows, type Row } from "./cells.js";
import type { Sourced } from "./sourced.js";
import type { Wording } from "./wording.js";

/** A co-operation that a document tells of, good or bad. */
export interface Precedent extends Sourced {
  readonly id: string;
  /** As the document numbers it. */
  readonly number: string | undefined;
  readonly title: Wording;
  readonly place: string | undefined;
  /** INSEE code. */
  readonly commune: string | undefined;
  /** Organisations in it; none where the document counts people only, or nobody. */
  readonly organisations: number | undefined;
  readonly exact: "yes" | "about" | "over" | undefined;
  /** How many, in words. */
  readonly size: Wording | undefined;
  /** Kinds of actor that took part. */
  readonly kinds: readonly Kind[];
  readonly publics: readonly string[];
  readonly actions: readonly string[];
  /** Ids of themes that mix publics. */
  readonly themes: readonly string[];
  readonly object: Wording;
  readonly means: readonly string[];
  /** How the document files it. */
  readonly rungSource: string | undefined;
  /** Id of a step of the ladder (ours, after CERGY); none where the document says too little. */
  readonly rung: string | undefined;
  readonly months: number | undefined;
  /** The kind of actor who began. */
  readonly initiator: Kind | undefined;
  readonly conditions: Wording | undefined;
  readonly brakes: Wording | undefined;
  readonly effects: Wording | undefined;
  readonly result: "good" | "mixed" | "failed" | "unknown";
}

/** An organisation of a precedent that the document names. Others took part that it does not. */
export interface PrecedentMember extends Sourced {
  readonly precedent: string;
  /** Id in `organisations.csv`. */
  readonly organisation: string;
  /** `reporter`: tells of it, and is not said to have taken part. */
  readonly role: "member" | "initiator" | "support" | "reporter";
}

/** The rows of `precedents.csv`. */
export const readPrecedents = (rows: readonly Row[], vocabulary: Vocabulary): readonly Precedent[] =>
  readRows("precedents.csv", rows, (cells) => ({
    id: cells.text("id"),
    number: cells.optionalText("number"),
    title: cells.wording("title"),
    place: cells.optionalText("place"),
    commune: cells.optionalText("commune"),
    organisations: cells.optionalNumber("n_organisations"),
    exact: cells.optionalChoice("n_exact", ["yes", "about", "over"]),
    size: cells.optionalWording("n_text"),
    kinds: cells.choices("kinds", kinds),
    publics: cells.ids("publics", vocabulary.publics),
    actions: cells.ids("actions", vocabulary.actions),
    themes: cells.list("themes"),
    object: cells.wording("object"),
    means: cells.ids("means", vocabulary.means),
    rungSource: cells.optionalText("rung_source"),
    rung: cells.optionalText("rung"),
    months: cells.optionalNumber("months"),
    initiator: cells.optionalChoice("initiator", kinds),
    conditions: cells.optionalWording("conditions"),
    brakes: cells.optionalWording("brakes"),
    effects: cells.optionalWording("effects"),
    result: cells.choice("result", ["good", "mixed", "failed", "unknown"]),
    ...cells.sourced(),
  }));

/** The rows of `precedent-members.csv`. */
export const readPrecedentMembers = (rows: readonly Row[]): readonly PrecedentMember[] =>
  rows.map((row, index) => {
    const cells = cellsOf("precedent-members.csv", index + 1, row);
    return {
      precedent: cells.text("precedent"),
      organisation: cells.text("organisation"),
      role: cells.choice("role", ["member", "initiator", "support", "reporter"]),
      ...cells.sourced(),
    };
  });
