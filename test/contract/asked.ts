import type { OfferedId } from "@maillage/server/questions/questions.js";
import { star } from "../http/demo-app.js";

/** One thing that is asked at both doors. */
export interface Asked {
  readonly question: OfferedId;
  readonly with: Readonly<Record<string, string>>;
  readonly language?: "en";
  /** The code of the refusal, where it is one. */
  readonly refused?: string;
  /** Besides `maillage ask`: the command that has a name of its own. */
  readonly command?: readonly string[];
}

/** Where the API answers a question; `network` is only counted on the command line. */
export const addresses: Readonly<Partial<Record<OfferedId, string>>> = {
  clusters: "/clusters",
  coverage: "/coverage",
  diagnosis: "/diagnosis/:territory",
  doubles: "/doubles",
  ego: "/organisations/:id/ego",
  metrics: "/metrics",
  "network-columns": "/network",
  "niche-pairs": "/niches/:family/:area",
  niches: "/niches",
  organisation: "/organisations/:id",
  overlap: "/organisations/:id/overlap",
  partners: "/organisations/:id/partners",
  search: "/organisations",
  call: "/call",
  prepare: "/organisations/:id/prepare/:other",
  table: "/table",
  territories: "/territories",
  vocabularies: "/vocabularies",
};

const id = star;
const other = "W9Z1000131";
const town = "9Z001";
const en = "en" as const;
const few = { runs: "5", territory: town };

/** What was analysed before it is read: the API makes nobody wait. */
export const analysed = {
  network: { runs: 5, territory: town },
  diagnosis: { territory: town },
} as const;

export const asked: readonly Asked[] = [
  { question: "doubles", with: {}, command: ["doubles"] },
  { question: "doubles", with: { limit: "2", sensitive: "true" }, command: ["doubles", "--limit", "2", "--sensitive"] },
  { question: "partners", with: { id }, command: ["match", id] },
  { question: "partners", with: { id }, language: en, command: ["match", id] },
  {
    question: "partners",
    with: { id, intent: "pool-means", top: "3", within: "20" },
    command: ["match", id, "--intent", "pool-means", "--top", "3", "--within", "20"],
  },
  {
    question: "partners",
    with: { id, weights: "sector:40,ties:10" },
    command: ["match", id, "--weights", "sector:40,ties:10"],
  },
  { question: "partners", with: { id, exclude: other }, command: ["match", id, "--exclude", other] },
  { question: "partners", with: { id: other, sensitive: "true" }, command: ["match", other, "--sensitive"] },
  { question: "partners", with: { id: "nobody" }, refused: "unknown-organisation" },
  { question: "partners", with: { id: "nobody" }, language: en, refused: "unknown-organisation" },
  {
    question: "partners",
    with: { id, intent: "marry" },
    refused: "invalid",
    command: ["match", id, "--intent", "marry"],
  },
  {
    question: "partners",
    with: { id, weights: "luck:3" },
    refused: "invalid",
    command: ["match", id, "--weights", "luck:3"],
  },
  { question: "partners", with: { id, weights: "sector:0" }, language: en, refused: "invalid" },
  { question: "partners", with: { id, top: "101" }, refused: "invalid", command: ["match", id, "--top", "101"] },
  { question: "partners", with: { id, top: "3.5" }, refused: "invalid" },
  { question: "partners", with: { id, top: "x", within: "-1" }, language: en, refused: "invalid" },
  { question: "partners", with: { id, sensitive: "yes" }, refused: "invalid" },
  { question: "partners", with: { id, mood: "good" }, refused: "unknown-parameter" },
  { question: "overlap", with: { id }, command: ["overlap", id] },
  { question: "overlap", with: { id, top: "3" }, language: en, command: ["overlap", id, "--top", "3"] },
  { question: "overlap", with: { id, sensitive: "true" }, command: ["overlap", id, "--sensitive"] },
  { question: "overlap", with: { id: "nobody" }, refused: "unknown-organisation" },
  { question: "table", with: { ids: `${id},${other}` }, command: ["table", id, other] },
  {
    question: "table",
    with: { ids: `${id},${other}`, want: "publics:seniors,kinds:institution", top: "3" },
    language: en,
    command: ["table", id, other, "--want", "publics:seniors,kinds:institution", "--top", "3"],
  },
  { question: "table", with: { ids: id }, refused: "invalid", command: ["table", id] },
  { question: "table", with: { ids: `${id},${id}` }, refused: "invalid", command: ["table", id, id] },
  { question: "table", with: { ids: `${id},nobody` }, refused: "unknown-organisation" },
  { question: "table", with: { ids: `${id},${other}`, want: "luck:3" }, language: en, refused: "invalid" },
  { question: "call", with: { territory: "9Z", theme: "intergenerationnel" } },
  { question: "call", with: { criteria: "publics:enfants|jeunes,kinds:institution", about: "potager" }, language: en },
  { question: "call", with: {}, refused: "invalid" },
  { question: "call", with: { theme: "luck" }, refused: "invalid" },
  { question: "call", with: { about: "jardin", least: "5", most: "3" }, refused: "invalid" },
  { question: "call", with: { about: "jardin", without: "lutins" }, language: en, refused: "invalid" },
  { question: "call", with: { about: "jardin", territory: "nowhere" }, refused: "unknown-territory" },
  { question: "prepare", with: { id, other }, command: ["sheet", id, other] },
  { question: "prepare", with: { id, other, outcome: "met", sensitive: "true" }, language: en },
  { question: "prepare", with: { id, other: id }, refused: "invalid" },
  { question: "prepare", with: { id, other: "nobody" }, refused: "unknown-organisation" },
  { question: "prepare", with: { id, other, outcome: "luck" }, refused: "invalid" },
  { question: "prepare", with: { id, other, intent: "luck" }, language: en, refused: "invalid" },
  { question: "organisation", with: { id } },
  { question: "organisation", with: { id }, language: en },
  { question: "organisation", with: { id: "nobody" }, refused: "unknown-organisation" },
  { question: "ego", with: { id } },
  { question: "ego", with: { id, steps: "2", top: "3" } },
  { question: "ego", with: { id, steps: "3" }, refused: "invalid" },
  { question: "ego", with: { id, intent: "marry" }, refused: "invalid" },
  { question: "search", with: { q: "jardin" } },
  { question: "search", with: { q: "ecole de musiqe", limit: "5" } },
  { question: "search", with: { territory: town, kind: "association", limit: "2" } },
  { question: "search", with: { sector: "nothing" }, refused: "invalid" },
  { question: "search", with: { cursor: "nothing" }, refused: "malformed-cursor" },
  { question: "search", with: { territory: "99999" }, language: en, refused: "unknown-territory" },
  { question: "territories", with: { q: "vaucl" } },
  { question: "territories", with: { q: "vaucl", level: "commune", known: "true" } },
  { question: "territories", with: {}, refused: "invalid" },
  { question: "niches", with: { territory: town } },
  { question: "niches", with: { by: "epci" }, language: en },
  { question: "niches", with: { territory: "99999" }, refused: "unknown-territory" },
  { question: "niche-pairs", with: { family: "011000", area: town } },
  { question: "niche-pairs", with: { family: "0", area: "0" }, refused: "not-found" },
  { question: "coverage", with: {} },
  { question: "coverage", with: {}, language: en },
  { question: "vocabularies", with: {} },
  { question: "vocabularies", with: {}, language: en },
  { question: "clusters", with: few, command: ["clusters", "--runs", "5", "--territory", town] },
  { question: "clusters", with: few, language: en, command: ["clusters", "--runs", "5", "--territory", town] },
  { question: "clusters", with: { runs: "0" }, refused: "invalid" },
  { question: "metrics", with: few, command: ["metrics", "--runs", "5", "--territory", town] },
  { question: "network-columns", with: few },
  { question: "network-columns", with: { ...few, layout: "map" }, language: en },
  { question: "network-columns", with: { layout: "spiral" }, refused: "invalid" },
  { question: "diagnosis", with: { territory: town }, command: ["diagnose", town] },
  { question: "diagnosis", with: { territory: town }, language: en, command: ["diagnose", town] },
  { question: "diagnosis", with: { territory: town, alpha: "2" }, refused: "invalid" },
];
