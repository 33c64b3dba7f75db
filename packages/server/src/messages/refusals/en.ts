import type { AccountCode, HttpCode } from "../../refusals/codes.js";
import type { Hurt } from "../../store/failures.js";
import { storeSentences } from "../store.js";
import { said, type Said } from "./said.js";

/** What is refused, in English. */
export const english: Readonly<Record<Exclude<HttpCode, AccountCode>, Said>> = {
  invalid: {
    title: "Invalid request",
    detail: () => 'A value is not of the form expected: see "errors".',
    command: (_, { errors = [] }) =>
      `Unexpected value: ${errors.map(({ name, detail }) => `${name}, ${detail}`).join("; ")}.`,
  },
  "unknown-parameter": {
    title: "Unknown parameter",
    detail: (name) => `There is no such parameter here: ${name}. Those there are stand on /api/docs.`,
    command: (name) => `There is no such parameter here: ${name}.`,
  },
  "malformed-cursor": said("Unknown page", "This cursor is none of ours. Begin the list again."),
  "not-found": {
    title: "Nothing here",
    detail: (path) => `There is nothing at this address: ${path}.`,
    command: (what) => `There is no such thing: ${what}.`,
  },
  "unknown-organisation": {
    title: "Unknown organisation",
    detail: (id) => `No organisation has the id "${id}". Look for it by its name: /api/organisations?q=…`,
    command: (typed) => `No organisation fits "${typed}". Try a word of its name, or its RNA number.`,
  },
  objected: said(
    "Left out at its request",
    "This organisation asked not to be suggested, shown or exported. What is known of it is not given.",
  ),
  "unknown-territory": {
    title: "Unknown territory",
    detail: (codes) => `No territory has this code: ${codes}. Look for it by its name: /api/territories?q=…`,
    command: (codes) =>
      `Unknown territory: ${codes}. Give the code of a commune (66136), an EPCI (SIREN), a département (66) or a région (R76), or several between commas.`,
  },
  "unknown-job": {
    title: "Unknown job",
    detail: (id) => `No job has the id "${id}". Those that can be followed: /api/jobs.`,
  },
  "no-analysis": said(
    "Not analysed yet",
    "This analysis has not been made with these parameters. Ask for it: POST /api/analyses.",
  ),
  timeout: said("Request too slow", "The request did not arrive in time. Try again."),
  conflict: {
    title: "Conflict",
    detail: (what) => `What there is now does not allow it: ${what}.`,
  },
  "unknown-upload": {
    title: "Unknown file",
    detail: () =>
      "This file is no longer here: it was imported, removed, or brought more than a day ago. Bring it again.",
  },
  "unknown-import": {
    title: "Unknown import",
    detail: (id) => `No import has the id "${id}". Those that count: /api/imports.`,
  },
  "one-file": said("One file, and one only", "Send one file at a time, in a form (multipart/form-data)."),
  "broken-upload": said("Broken upload", "The file did not arrive whole: nothing was kept. Send it again."),
  "upload-in-use": said("Being imported", "This file is being imported. Wait for the end of the job, or cancel it."),
  "import-replaced": said(
    "Replaced import",
    "This import was replaced by a later one of the same name. Undo the later one first.",
  ),
  "too-many-uploads": {
    title: "Too many at once",
    detail: (most) => `The server is already receiving ${most} files. Try again in a moment.`,
  },
  "job-ended": said("Job ended", "This job has ended: it can no longer be cancelled."),
  outdated: said(
    "Changed meanwhile",
    "Somebody changed this organisation since you read it. Read it again, then try again if need be.",
  ),
  "too-large": {
    title: "Too large",
    detail: (limit) => `What was sent is beyond the limit${limit ? `: ${limit}` : ""}.`,
  },
  "unsupported-media-type": {
    title: "Unsupported type",
    detail: (type) => `This type is not read here: ${type}. Send JSON, or a file where one is expected.`,
  },
  "refused-file": {
    title: "Refused file",
    detail: (sentence) => sentence,
  },
  "version-required": said(
    "Version required",
    "Say which version you read (header If-Match), so that nothing is overwritten.",
  ),
  "too-many-requests": said("Too many requests", "Wait a little, then try again."),
  "headers-too-large": said(
    "Address or headers too long",
    "The address with its parameters, or the headers, exceed 16 KB. Ask for less at once.",
  ),
  "store-hurt": {
    title: "Damaged data",
    detail: () =>
      "What is kept can no longer be read entirely. Nothing was changed: tell whoever keeps the server (maillage check).",
    command: (folder, { extra }) => storeSentences.en.hurt(extra?.["hurt"] as Hurt, folder),
  },
  internal: said("Internal error", "Something failed on our side. Nothing was changed."),
  unauthenticated: said("Log in first", "Log in, then try again."),
  forbidden: said("Not allowed", "Your account does not allow this."),
  "wrong-credentials": said("Not logged in", "This name and this password do not go together."),
  "token-not-in-force": said("Token not in force", "This token is unknown, revoked or expired. Ask for another one."),
  csrf: said("Request not recognised", "Send the header X-Maillage-CSRF that GET /api/session gives."),
  "foreign-origin": said("Request of another site", "This request comes from a page that is not ours."),
  "foreign-host": said(
    "Unexpected address",
    "This server answers only at the address that it printed when it started.",
  ),
  "wrong-start-key": said("Key out of date", "This address is of another start. Take the one in the terminal."),
  "too-many-attempts": said("Too many attempts", "Wait a little before you try again."),
  busy: said("Busy", "The server has too much to do at once. Try again in a moment."),
  "not-ready": said("Not ready yet", "The data are being read. Try again in a moment."),
  "no-room": {
    title: "No room left",
    detail: () => "The disk of the server is full. Nothing was changed: have room made, then try again.",
    command: (path) => `${path}: there is no room left on this disk. Free some, then try again.`,
  },
  "empty-territory": {
    title: "Empty territory",
    detail: (name) => `No known organisation in this territory: ${name}.`,
  },
};
