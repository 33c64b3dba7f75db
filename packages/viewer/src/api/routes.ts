import { weightsText, type Weights } from "../state/weights.js";
import type { Client } from "./client.js";
import type { Analyses, Coverage, Diagnosis } from "./diagnosis.js";
import type { ImportList, Journal, ProblemPage } from "./imports.js";
import type { Job, Started } from "./jobs.js";
import type { Meeting, SheetFormat } from "./meeting.js";
import type { Network } from "./network.js";
import type { NichePairs, Niches } from "./niches.js";
import type { Hits, Organisation } from "./organisation.js";
import type { Outlines } from "./outlines.js";
import type { Partners } from "./partners.js";
import type { Status } from "./status.js";
import type { Call } from "./call.js";
import type { Table } from "./table.js";
import type { Territories } from "./territories.js";
import type { AskedReading, Upload, UploadList } from "./uploads.js";
import type { Dictionary, Vocabularies } from "./vocabulary.js";

/** One function a route of the server. */

const path = (...parts: readonly string[]): string => parts.map((part) => `/${encodeURIComponent(part)}`).join("");

export const getStatus = (client: Client, signal?: AbortSignal): Promise<Status> => client.get("/status", {}, signal);

export const getVocabularies = (client: Client, signal?: AbortSignal): Promise<Vocabularies> =>
  client.get("/vocabularies", {}, signal);

export const searchOrganisations = (client: Client, q: string, limit: number, signal?: AbortSignal): Promise<Hits> =>
  client.get("/organisations", { q, limit }, signal);

export const getOrganisation = (client: Client, id: string, signal?: AbortSignal): Promise<Organisation> =>
  client.get(path("organisations", id), {}, signal);

/** What the adviser asks of a list of partners. */
export interface PartnersQuestion {
  readonly intent: string;
  /** Length of each list. */
  readonly top: number;
  readonly weights?: Weights | undefined;
  /** Kilometres; 0 for any distance. */
  readonly within: number;
  readonly sensitive: boolean;
  readonly exclude: readonly string[];
}

export const getPartners = (
  client: Client,
  id: string,
  { intent, top, weights, within, sensitive, exclude }: PartnersQuestion,
  signal?: AbortSignal,
): Promise<Partners> =>
  client.get(
    `${path("organisations", id)}/partners`,
    {
      intent,
      top,
      sensitive,
      exclude,
      ...(within > 0 ? { within } : {}),
      ...(weights ? { weights: weightsText(weights) } : {}),
    },
    signal,
  );

/** What is asked of a table; nothing wanted: what those around it bring. */
export interface TableQuestion {
  readonly at: readonly string[];
  readonly want: readonly string[];
  /** Kilometres. */
  readonly within: number;
}

export const getTable = (client: Client, { at, want, within }: TableQuestion, signal?: AbortSignal): Promise<Table> =>
  client.get("/table", { ids: at.join(","), within, ...(want.length === 0 ? {} : { want: want.join(",") }) }, signal);

/** Of whom a meeting is prepared, for what, and what became of their introduction. */
export interface MeetingQuestion {
  readonly org: string;
  readonly met: string;
  readonly intent: string;
  readonly outcome: "met" | "working-together" | undefined;
}

export const getMeeting = (
  client: Client,
  { org, met, intent, outcome }: MeetingQuestion,
  signal?: AbortSignal,
): Promise<Meeting> => client.get(path("organisations", org, "prepare", met), { intent, outcome }, signal);

/** The same as a page to be printed or gone on with. */
export const getSheet = (
  client: Client,
  { org, met, intent, outcome }: MeetingQuestion,
  format: SheetFormat,
): Promise<Blob> => client.file(`${path("organisations", org, "prepare", met)}/sheet`, { intent, outcome, format });

/** A call, as the address has it; empty where nothing is said. */
export interface CallQuestion {
  readonly call: string;
  readonly theme: string;
  readonly where: string;
  readonly least: number;
}

export const getCall = (client: Client, { call, theme, where, least }: CallQuestion, signal?: AbortSignal) =>
  client.get<Call>(
    "/call",
    {
      least,
      ...(call === "" ? {} : { about: call }),
      ...(theme === "" ? {} : { theme }),
      ...(where === "" ? {} : { territory: where }),
    },
    signal,
  );

/** The network that was worked out last. @throws Failure `no-analysis` when none was */
export const getNetwork = (client: Client, layout: "affinity" | "map", signal?: AbortSignal): Promise<Network> =>
  client.get("/network", { layout }, signal);

/** Borders that the server was given; none is no failure. */
export const getOutlines = async (client: Client, signal?: AbortSignal): Promise<Outlines> =>
  (await client.get<{ readonly outlines: Outlines }>("/outlines", {}, signal)).outlines;

/** Asks for the network to be worked out. */
export const startNetwork = (client: Client): Promise<Started> => client.send("POST", "/analyses/network", {});

/** Only territories where an organisation is known. */
export const searchTerritories = (
  client: Client,
  q: string,
  limit: number,
  signal?: AbortSignal,
): Promise<Territories> => client.get("/territories", { q, limit, known: true }, signal);

/** Any commune of France, inhabited by associations that are known or not. */
export const searchCommunes = (client: Client, q: string, limit: number, signal?: AbortSignal): Promise<Territories> =>
  client.get("/territories", { q, limit, level: "commune" }, signal);

/** Over what niches are counted; everything when `territory` is empty. */
export interface NichesQuestion {
  readonly territory: string;
  readonly by: "commune" | "epci";
}

export const getNiches = (client: Client, { territory, by }: NichesQuestion, signal?: AbortSignal): Promise<Niches> =>
  client.get("/niches", { territory, by }, signal);

export const getNichePairs = (
  client: Client,
  family: string,
  area: string,
  { territory, by }: NichesQuestion,
  signal?: AbortSignal,
): Promise<NichePairs> => client.get(path("niches", family, area), { territory, by }, signal);

/** The diagnosis of a territory. @throws Failure `no-analysis` when none was made */
export const getDiagnosis = (
  client: Client,
  territory: string,
  reference: string,
  signal?: AbortSignal,
): Promise<Diagnosis> => client.get(path("diagnosis", territory), { reference }, signal);

export const startDiagnosis = (client: Client, territory: string, reference: string): Promise<Started> =>
  client.send("POST", "/analyses/diagnosis", { territory, ...(reference === "" ? {} : { reference }) });

/** The same as a text to be taken up, in Markdown. */
export const getReport = (client: Client, territory: string, reference: string): Promise<string> =>
  client.text(path("diagnosis", territory), { reference, format: "markdown" });

/** What was worked out, the latest first. */
export const getAnalyses = (client: Client, signal?: AbortSignal): Promise<Analyses> =>
  client.get("/analyses", {}, signal);

export const getJob = (client: Client, id: string, signal?: AbortSignal): Promise<Job> =>
  client.get(path("jobs", id), {}, signal);

/** What is known of everything, and from where. */
export const getCoverage = (client: Client, signal?: AbortSignal): Promise<Coverage> =>
  client.get("/coverage", {}, signal);

/** Sends a file, to be looked at. @param told how much of it has left, in [0, 1] */
export function bringFile(client: Client, file: File, told: (share: number) => void, signal: AbortSignal) {
  const form = new FormData();
  form.append("file", file, file.name);
  return client.bring<Upload>("/uploads", form, told, signal);
}

/** Files that wait to be imported. */
export const getUploads = (client: Client): Promise<UploadList> => client.get("/uploads");

/** One of them. @param as the source to read it as */
/** A file that was brought, as it would be read if one's word were taken for what it is. */
export const readUpload = (client: Client, id: string, asked: AskedReading): Promise<Upload> =>
  client.send("POST", `${path("uploads", id)}/reading`, asked);

export const removeUpload = (client: Client, id: string): Promise<unknown> =>
  client.send("DELETE", path("uploads", id));

export const startImport = (client: Client, id: string, asked: AskedReading): Promise<Started> =>
  client.send("POST", `${path("uploads", id)}/import`, asked);

/** Long works, the latest first. */
export const getJobs = (client: Client): Promise<{ readonly items: readonly Job[] }> => client.get("/jobs");

export const cancelJob = (client: Client, id: string): Promise<Job> => client.send("DELETE", path("jobs", id));

export const getImports = (client: Client, signal?: AbortSignal): Promise<ImportList> =>
  client.get("/imports", {}, signal);

export const undoImport = (client: Client, id: string): Promise<unknown> => client.send("DELETE", path("imports", id));

/** What was wrong with the rows of an import, a page at a time. */
export const getImportProblems = (
  client: Client,
  id: string,
  after: number,
  limit: number,
  signal?: AbortSignal,
): Promise<ProblemPage> => client.get(`${path("imports", id)}/problems`, { after, limit }, signal);

/** All of them, as a table for Excel. */
export const getImportProblemsText = (client: Client, id: string): Promise<string> =>
  client.text(`${path("imports", id)}/problems`, { format: "csv" });

/** Every column of what is exported. */
export const getDictionary = (client: Client, signal?: AbortSignal): Promise<Dictionary> =>
  client.get("/dictionary", {}, signal);

export const getDictionaryText = (client: Client): Promise<string> => client.text("/dictionary", { format: "csv" });

/** The journal, the latest change first; for administrators. */
export const getJournal = (client: Client, limit: number, signal?: AbortSignal): Promise<Journal> =>
  client.get("/audit", { limit }, signal);
