import type { KnownOrganisation } from "@maillage/server/answers/organisation.js";

export type { Brief, Fact } from "@maillage/server/answers/parts.js";

/** Everything known of one organisation. */
export type Organisation = KnownOrganisation;
export type KnownTie = Organisation["ties"][number];

/** Where a fact comes from: a register, the organisation itself, or a rule that read its text. */
export type Origin = KnownTie["origin"];
export type Kind = KnownTie["organisation"]["kind"];

/** An answer to a search. */
export type { SearchPage as Hits } from "@maillage/server/answers/search.js";
