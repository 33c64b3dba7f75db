import type { DimensionId, Label } from "@maillage/engine/match";
import type { Kind, Origin } from "@maillage/engine/model";
import type { Level } from "@maillage/engine/territory";

/** A tie of some kind, and several. */
export interface TieWords {
  readonly one: string;
  readonly many: string;
}

/** Words of closed lists that no table of `data/` holds, for the catalogues of the server and of the viewer. */
export interface Terms {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly reach: Readonly<Record<Level, string>>;
  readonly origin: Readonly<Record<Origin, string>>;
  /** What is known of an organisation. */
  readonly field: Readonly<
    Record<"name" | "kind" | "commune" | "sectors" | "publics" | "actions" | "purpose" | "offers" | "needs", string>
  >;
  readonly level: Readonly<Record<"commune" | "epci" | "departement" | "region", string>>;
  readonly dimension: Readonly<Record<DimensionId, string>>;
  /** What to say of an organisation when next to nothing of a dimension is known. */
  readonly asked: Readonly<Record<DimensionId, string>>;
  /** The lists of an answer. */
  readonly list: Readonly<Record<"close" | "unsure" | "bridging", string>>;
  /** What is said of a suggestion in a word or two. */
  readonly label: Readonly<Record<Label, string>>;
  /** What two organisations may both count on. */
  readonly resource: Readonly<Record<"volunteers" | "funding", string>>;
  readonly tie: Readonly<Record<"membership" | "funding" | "cooperation" | "affinity", TieWords>>;
  /** What an answer is not. */
  readonly disclaimer: string;
  /** What an adviser asks, by intent. */
  readonly question: Readonly<Record<string, string>>;
  /** What a dimension looks at. */
  readonly looksAt: Readonly<Record<DimensionId, string>>;
}

export const terms: Readonly<Record<"fr" | "en", Terms>> = {
  fr: {
    kind: {
      association: "Association",
      network: "Réseau, fédération",
      authority: "Collectivité, État",
      enterprise: "Entreprise de l'économie sociale",
      institution: "Institution",
    },
    reach: {
      commune: "sa commune",
      epci: "son intercommunalité",
      departement: "son département",
      region: "sa région",
      france: "la France",
    },
    origin: { official: "officiel", declared: "déclaré", inferred: "déduit" },
    field: {
      name: "Nom",
      kind: "Nature",
      commune: "Commune",
      sectors: "Activité",
      publics: "Publics",
      actions: "Manières d'agir",
      purpose: "Objet",
      offers: "Ce qu'elle propose",
      needs: "Ce qu'elle cherche",
    },
    level: { commune: "Commune", epci: "Intercommunalité", departement: "Département", region: "Région" },
    dimension: {
      sector: "activité",
      territory: "territoire",
      public: "publics",
      complementarity: "complémentarité",
      ties: "liens connus",
    },
    asked: {
      sector: "ce qu'elle fait, en une phrase ou deux",
      territory: "où elle est",
      public: "pour qui elle agit",
      complementarity: "comment elle agit et avec quels moyens",
      ties: "avec qui elle agit déjà",
    },
    list: { close: "Proches", unsure: "Moins sûres", bridging: "Passerelles" },
    label: {
      "already-partners": "déjà partenaires",
      "same-network": "même réseau",
      "its-network": "votre réseau",
      "its-member": "membre de votre réseau",
      "same-funder": "même financeur",
      double: "même objet : peut-être la même association",
      "unknown-place": "lieu inconnu",
    },
    resource: { volunteers: "bénévoles", funding: "financements" },
    tie: {
      membership: { one: "adhésion", many: "adhésions" },
      funding: { one: "financement", many: "financements" },
      cooperation: { one: "coopération", many: "coopérations" },
      affinity: { one: "affinité calculée", many: "affinités calculées" },
    },
    disclaimer:
      "Ces propositions disent avec qui une rencontre est plausible. La confiance, elle, se construit en se rencontrant.",
    question: {
      meet: "Qui rencontrer ?",
      "pool-means": "Avec qui mettre en commun un local, du matériel ?",
      "share-job": "Avec qui partager un emploi ?",
      "joint-project": "Avec qui monter un projet ?",
      "mix-publics": "Avec qui toucher un autre public ?",
      "answer-call": "Avec qui répondre à un appel à projets ?",
      "speak-together": "Avec qui porter une même parole ?",
    },
    looksAt: {
      sector: "ce que vous faites, d'après les codes et les mots",
      territory: "où vous agissez, et jusqu'où",
      public: "à qui vous vous adressez",
      complementarity: "ce que l'une a et qui manque à l'autre",
      ties: "les réseaux et partenaires que vous avez déjà en commun",
    },
  },
  en: {
    kind: {
      association: "Association",
      network: "Network, federation",
      authority: "Local authority, State",
      enterprise: "Social enterprise",
      institution: "Institution",
    },
    reach: {
      commune: "its commune",
      epci: "its intercommunality",
      departement: "its département",
      region: "its région",
      france: "France",
    },
    origin: { official: "official", declared: "declared", inferred: "inferred" },
    field: {
      name: "Name",
      kind: "Kind",
      commune: "Commune",
      sectors: "Activity",
      publics: "Publics",
      actions: "Ways of acting",
      purpose: "Purpose",
      offers: "What it offers",
      needs: "What it looks for",
    },
    level: { commune: "Commune", epci: "Intercommunality", departement: "Département", region: "Région" },
    dimension: {
      sector: "activity",
      territory: "territory",
      public: "publics",
      complementarity: "complementarity",
      ties: "known ties",
    },
    asked: {
      sector: "what it does, in a sentence or two",
      territory: "where it is",
      public: "for whom it acts",
      complementarity: "how it acts and with what means",
      ties: "with whom it acts already",
    },
    list: { close: "Close", unsure: "Less sure", bridging: "Bridges" },
    label: {
      "already-partners": "already partners",
      "same-network": "same network",
      "its-network": "your network",
      "its-member": "member of your network",
      "same-funder": "same funder",
      double: "same purpose: perhaps the same association",
      "unknown-place": "unknown place",
    },
    resource: { volunteers: "volunteers", funding: "funding" },
    tie: {
      membership: { one: "membership", many: "memberships" },
      funding: { one: "grant", many: "grants" },
      cooperation: { one: "co-operation", many: "co-operations" },
      affinity: { one: "computed affinity", many: "computed affinities" },
    },
    disclaimer: "These suggestions say with whom a meeting is plausible. Trust is built by meeting.",
    question: {
      meet: "Whom to meet?",
      "pool-means": "With whom to pool premises or equipment?",
      "share-job": "With whom to share a job?",
      "joint-project": "With whom to build a project?",
      "mix-publics": "With whom to reach another public?",
      "answer-call": "With whom to answer a call for projects?",
      "speak-together": "With whom to speak with one voice?",
    },
    looksAt: {
      sector: "what you do, by codes and by words",
      territory: "where you act, and how far",
      public: "whom you address",
      complementarity: "what one has and the other lacks",
      ties: "networks and partners that you already have in common",
    },
  },
};

/** A term at the head of a line. */
export const capital = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
