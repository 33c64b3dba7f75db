/** Why a file is not put back. */
export type BackupFault = "not-a-backup" | "damaged" | "newer" | "unsealed";

/** A file that is not put back; the store stayed as it was. */
export class NotABackup extends Error {
  override readonly name = "NotABackup";
  constructor(
    readonly path: string,
    readonly fault: BackupFault,
    /** What was met: a part of it, the version that wrote it. */
    readonly met = "",
  ) {
    super(`${fault}: ${met}`);
  }
}
