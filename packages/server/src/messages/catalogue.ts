import type { Directory } from "@maillage/engine/directory";
import type { DimensionId, Label, Reason } from "@maillage/engine/match";
import type { Named } from "./features.js";
import type { Role } from "@maillage/engine/network";
import type { Coverage, Overlap, OverlapEvidence, OverlapLevel } from "@maillage/engine/overlap";
import type { ProblemCode, RefusedFile, Sign } from "@maillage/engine/model";
import type { Diagnosis } from "../answers/diagnosis.js";
import type { FileReport } from "../importing/import-file.js";
import type { AccessSentences } from "./access.js";
import type { CallSentences } from "./call.js";
import type { ExportSentences } from "./exported.js";
import type { PrepareSentences } from "./prepare.js";
import type { StoreSentences } from "./store.js";
import type { TableSentences } from "./table.js";

/** A reason, with the names of those behind it that its reader may be told of. */
export interface ToldReason extends Pick<Reason, "code" | "values"> {
  readonly named: readonly string[];
}

/** A part of an overlap, with how many organisations are behind it, and the names of those that its reader may be told of. */
export interface ToldEvidence extends Pick<OverlapEvidence, "code" | "value" | "names"> {
  readonly count: number;
  readonly named: readonly string[];
}

/** Every sentence that a person reads. One object a language, built with the labels of the vocabularies. */
export interface Catalogue {
  reason(reason: ToldReason): string;
  readonly label: Readonly<Record<Label, string>>;
  readonly dimension: Readonly<Record<DimensionId, string>>;
  readonly level: Readonly<Record<OverlapLevel, string>>;
  overlap(overlap: Pick<Overlap, "level">, evidence: readonly ToldEvidence[]): string;
  evidence(evidence: ToldEvidence): string;
  coverage(coverage: Coverage): string;
  /** A sign of life: when, and where from. */
  sign(sign: Sign): string;
  readonly problem: Readonly<Record<ProblemCode, string>>;
  refused(error: RefusedFile): string;
  /** A feature that sets a community apart, and a name made of several. */
  feature(feature: string, directory: Directory): string;
  clusterNames(clusters: readonly Named[], directory: Directory): readonly string[];
  readonly role: Readonly<Record<Role, string>>;
  /** What a measure of the whole network says, in one line. */
  graphMeasure(name: string): string;
  edgeKind(kind: string, count: number): string;
  /** A diagnosis as a Markdown report. */
  diagnosis(diagnosis: Diagnosis): string;
  /** Accounts and tokens. */
  readonly access: AccessSentences;
  /** A store that is hurt, its backups, and what `maillage check` finds. */
  readonly store: StoreSentences;
  /** Answering a call together. */
  readonly call: CallSentences;
  /** A file that was exported, checked. */
  readonly exported: ExportSentences;
  /** The meeting of two. */
  readonly prepare: PrepareSentences;
  /** A table of several. */
  readonly table: TableSentences;
  /** What a command prints. */
  readonly screen: {
    readonly close: string;
    readonly bridging: string;
    readonly closeHint: string;
    readonly unsure: string;
    readonly unsureHint: string;
    /** No bridge is sure enough. */
    readonly noBridge: string;
    /** None is sure enough. */
    readonly nobodySure: string;
    /** @param what is to be told of the organisation, in the words of `asked` */
    asks(what: readonly string[]): string;
    readonly bridgingHint: string;
    readonly nobody: string;
    readonly publics: string;
    readonly actions: string;
    readonly sectors: string;
    readonly guessed: string;
    readonly purpose: string;
    readonly toClarify: string;
    readonly volunteers: string;
    readonly funding: string;
    readonly unknownPlace: string;
    score(score: number, confidence: number, stability: number): string;
    imported(report: FileReport): string;
    problemLine(count: number, sentence: string, examples: string): string;
    total(organisations: number, ties: number, undecided: number): string;
    /** @param names some of those that were spelt in several ways */
    joined(records: number, names: readonly { readonly name: string; readonly others: readonly string[] }[]): string;
    density(overlap: number, nonOverlap: number, compared: number): string;
    reverse(value: number): string;
    written(rows: number, path: string): string;
    objected(name: string): string;
    alike(count: number): string;
    doubles(count: number, total: number): string;
    decided(one: string, other: string, isSame: boolean): string;
    undecided(one: string, other: string, count: number): string;
    dormant(note: string): string;
    since(year: number): string;
    lastSign(text: string): string;
    disclaimer: string;
    readonly affinities: string;
    clusters(count: number, nodes: number, modularity: number, zScore: number | null): string;
    /** @param stability NaN where there is none */
    clusterLine(size: number, stability: number): string;
    figure(value: number): string;
    networkSize(nodes: number): string;
    boundary(count: number): string;
    citation(version: string, files: readonly string[]): string;
    otherVersion(then: string, now: string): string;
    readonly otherInputs: string;
    byteDiffers(name: string, at: number): string;
    sameBytes(files: number): string;
    reading(address: string): string;
    ready(address: string): string;
    backedUp(path: string): string;
    restored(path: string, folder: string): string;
  };
}
