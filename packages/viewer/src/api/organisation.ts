export const kinds = ["association", "network", "authority", "enterprise", "institution"] as const;
export type Kind = (typeof kinds)[number];

/** Where a fact comes from: a register, the organisation itself, or a rule that read its text. */
export type Origin = "official" | "declared" | "inferred";

/** An organisation in one line. */
export interface Brief {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly commune: { readonly code: string; readonly name: string } | null;
}

export interface Fact {
  readonly value: string;
  readonly label: string;
  readonly origin: Origin;
  readonly source: string;
  readonly date: string | null;
  /** Words that led to an inferred fact. */
  readonly evidence: readonly string[];
}

/** A known relation of an organisation, seen from it. */
export interface KnownTie {
  readonly kind: "membership" | "funding" | "cooperation";
  readonly direction: "out" | "in";
  readonly organisation: Brief;
  readonly year: number | null;
  /** Euros. */
  readonly amount: number | null;
  readonly what: string | null;
  readonly origin: Origin;
  readonly source: string;
}

/** Everything known of one organisation. */
export interface Organisation extends Brief {
  readonly ids: { readonly rna: string | null; readonly siren: string | null };
  readonly otherNames: readonly string[];
  readonly purpose: Fact | null;
  readonly founded: number | null;
  readonly sectors: readonly Fact[];
  readonly publics: readonly Fact[];
  readonly actions: readonly Fact[];
  readonly offers: readonly Fact[];
  readonly needs: readonly Fact[];
  readonly ties: readonly KnownTie[];
  readonly sensitive: boolean;
}

/** A line of a search. */
export interface Hit extends Brief {
  readonly sectors: readonly string[];
}

export interface Hits {
  readonly items: readonly Hit[];
  readonly next: string | null;
  readonly total: number;
}
