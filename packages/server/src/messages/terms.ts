import type { Origin } from "@maillage/engine/model/fact.js";
import type { DimensionId } from "@maillage/engine/match/dimensions/dimensions.js";
import type { Kind } from "@maillage/engine/model/organisation.js";
import type { Level } from "@maillage/engine/territory/reach.js";

/** Words of closed lists that no table of `data/` holds. */
export interface Terms {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly reach: Readonly<Record<Level, string>>;
  readonly origin: Readonly<Record<Origin, string>>;
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
