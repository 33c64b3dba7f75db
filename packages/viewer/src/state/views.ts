import { outcomes } from "../api/declarations.js";
import { tieKinds } from "../api/network.js";
import { resources } from "../api/partners.js";
import { flag, ids, oneOf, someOf, span, text, whole, type ViewOf } from "./fields.js";
import { weights } from "./weights.js";

/** What one does with data: bring files, see what is known, take results away. */
export const dataParts = ["bring", "known", "take"] as const;

/**
 * What each screen remembers, as fields of its address: the address is the state. The key is the word that stands in
 * the address. A new screen is one more record here.
 */
export const views = {
  partners: {
    /** The association that asks. */
    org: text,
    /** What it is after; empty for the first intent of the list. */
    intent: text,
    weights,
    /** Farthest distance, kilometres; 0 for none. */
    within: whole(0, 500, 0),
    sensitive: flag,
    /** Suggestions shown in each list. */
    top: whole(1, 50, 5),
    keep: ids,
    /** Set aside because the association knows them already. */
    known: ids,
    /** Set aside because they have nothing to do with the question. */
    off: ids,
    compare: ids,
    /** How its surroundings are shown. */
    around: oneOf(["network", "map", "list"], "network"),
  },
  ecosystem: {
    /** The organisation that is looked at; empty for the whole. */
    org: text,
    /** Steps around it that are drawn; 0 for everything. */
    steps: whole(0, 2, 0),
    layout: oneOf(["affinity", "map"], "affinity"),
    color: oneOf(["cluster", "sector", "kind", "role"], "cluster"),
    /** A measure. */
    size: { ...text, absent: "degree" },
    /** Funders reach nearly everybody: their ties are shown when asked for. */
    ties: someOf(tieKinds, ["membership", "cooperation", "affinity"]),
    /** The cluster that is looked at. */
    cluster: text,
    /** Filters: the code of a commune, an EPCI, a département or a région, and ids. */
    territory: text,
    sector: text,
    public: text,
    /** Years of creation, and years of known ties. */
    founded: span,
    years: span,
    /** Organisations that were chosen together: `held` says what stands for many. */
    chosen: ids,
  },
  table: {
    /** Who sits at the table. */
    at: ids,
    /** What it looks for, `publics:seniors`; nothing for what those around it bring. */
    want: ids,
    /** Farthest distance of an invitee, kilometres. */
    within: whole(1, 500, 30),
    /** A call that some may answer together: what it is about, a theme of the documents, where, and how many at least. */
    call: text,
    theme: text,
    where: text,
    least: whole(2, 5, 3),
  },
  meeting: {
    /** The one that asks, whom it is to meet, and for what. */
    org: text,
    met: text,
    intent: text,
  },
  overlaps: {
    /** Code of the territory; empty for all that is known. */
    territory: text,
    by: oneOf(["commune", "epci"], "commune"),
    /** Activities and areas that the table shows. */
    rows: whole(1, 400, 12),
    columns: whole(1, 400, 10),
    /** The cell that is open. */
    family: text,
    area: text,
    resource: oneOf(resources, "volunteers"),
  },
  diagnosis: {
    /** Code of the territory, as the command line takes it. */
    territory: text,
    /** Code of the one it is compared with; empty for all that is known elsewhere. */
    reference: text,
    /** What the first chart is about. */
    by: oneOf(["sectors", "publics"], "sectors"),
    /** Charts as tables. */
    table: flag,
  },
  introductions: {
    outcome: oneOf(["all", ...outcomes], "all"),
    /** Only those that wait for news. */
    due: flag,
  },
  data: {
    /** What one came for; empty for what this reader may do first. */
    part: oneOf(["", ...dataParts], ""),
  },
  method: {},
} as const;

export type ScreenId = keyof typeof views;
export const screenIds = Object.keys(views) as readonly ScreenId[];

/** The state of one screen. */
export type View<S extends ScreenId = ScreenId> = { [K in S]: { readonly screen: K } & ViewOf<(typeof views)[K]> }[S];
export type PartnersView = View<"partners">;
export type EcosystemView = View<"ecosystem">;
