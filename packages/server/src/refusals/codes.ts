/** Why something is refused, by whom it can be. Codes never change: programs read them. */

/** What may be refused whichever way it is asked. */
type Anywhere =
  | "invalid"
  | "unknown-parameter"
  | "malformed-cursor"
  | "not-found"
  | "unknown-organisation"
  | "objected"
  | "unknown-territory"
  | "empty-territory"
  | "refused-file"
  | "forbidden"
  | "outdated"
  | "busy"
  | "no-room"
  | "store-hurt"
  | "internal";

/** Changes to accounts and tokens. */
export type AccountCode =
  | "name-malformed"
  | "name-taken"
  | "unknown-user"
  | "unknown-role"
  | "last-administrator"
  | "password-too-short"
  | "password-too-long"
  | "password-is-name"
  | "wrong-password"
  | "label-malformed"
  | "unknown-scope"
  | "scope-beyond-role"
  | "days-malformed"
  | "unknown-token";

/** Uploads, jobs, analyses and threads: what a server has and a command has not. */
type ServerCode =
  | "unknown-job"
  | "job-ended"
  | "no-analysis"
  | "conflict"
  | "unknown-upload"
  | "unknown-import"
  | "one-file"
  | "broken-upload"
  | "upload-in-use"
  | "import-replaced"
  | "too-many-uploads"
  | "too-large"
  | "not-ready";

/** Requests, as such. */
type RequestCode =
  | "timeout"
  | "unsupported-media-type"
  | "version-required"
  | "too-many-requests"
  | "headers-too-large"
  | "unauthenticated"
  | "wrong-credentials"
  | "token-not-in-force"
  | "csrf"
  | "foreign-origin"
  | "foreign-host"
  | "wrong-start-key"
  | "too-many-attempts";

/** Commands, as such: files that they are given, names that they look for, the terminal. */
export type CommandCode =
  | "ambiguous-organisation"
  | "similar-organisations"
  | "empty-store"
  | "store-busy"
  | "store-full"
  | "unknown-source"
  | "missing-file"
  | "file-exists"
  | "cannot-write"
  | "too-few-ties"
  | "no-clusters"
  | "no-manifest"
  | "export-differs"
  | "export-outdated"
  | "no-outline"
  | "no-administrator"
  | "cannot-listen"
  | "not-a-backup"
  | "store-unsound"
  | "no-password"
  | "passwords-differ";

/** Those that HTTP answers. */
export type HttpCode = Anywhere | AccountCode | ServerCode | RequestCode;

export type RefusalCode = HttpCode | CommandCode;
