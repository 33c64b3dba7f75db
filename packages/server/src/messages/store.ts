import type { Hurt } from "../store/failures.js";
import type { BackupFault } from "../store/not-a-backup.js";
import type { Finding, StorePart, Trouble } from "../store/verify/finding.js";
import { plurals } from "./plurals.js";

const { fr, en } = plurals;

/** What is said of a store and of its backups when not all is well, and what to do. */
export interface StoreSentences {
  /** @param folder as the reader may be told it */
  hurt(hurt: Hurt, folder: string): string;
  notABackup(fault: BackupFault, path: string): string;
  readonly part: Readonly<Record<StorePart, string>>;
  finding(finding: Finding): string;
  read(part: StorePart, count: number): string;
  sound(what: string): string;
  notSound(what: string, findings: number): string;
  undigested(imports: number): string;
  unsealed(path: string): string;
  movedTo(path: string): string;
}

const frenchHurt: Readonly<Record<Hurt, (folder: string) => string>> = {
  damaged: (folder) =>
    `${folder} : la base est abîmée ou coupée. Rien n'a été modifié. « maillage check » dit ce qui se lit encore ; « maillage restore SAUVEGARDE » remet une sauvegarde et met de côté ce qui est là.`,
  foreign: (folder) =>
    `${folder} : maillage.db n'est pas une base de Maillage, ou ses premiers octets sont abîmés. Rien n'a été modifié. Choisissez un autre dossier (--store), ou remettez une sauvegarde : maillage restore SAUVEGARDE.`,
  emptied: (folder) =>
    `${folder} : la base de Maillage qui était là n'y est plus, ou elle est vide. Remettez maillage.db à sa place, ou une sauvegarde : maillage restore SAUVEGARDE. Pour repartir de rien, choisissez un dossier neuf (--store).`,
  newer: (folder) =>
    `${folder} : une version plus récente de Maillage a écrit ici. Rien n'a été modifié : servez-vous de cette version-là.`,
  "no-log": (folder) =>
    `${folder} : il manque maillage.db-wal, qui contient les dernières écritures. Remettez-le à côté de maillage.db, ou remettez une sauvegarde : maillage restore SAUVEGARDE. Pour continuer sans ces écritures : maillage restore ${folder}/maillage.db --unsealed.`,
  unwritable: (folder) =>
    `${folder} : impossible d'y lire et d'y écrire. Vérifiez que c'est un dossier, que vous y avez droit, et que le disque n'est pas en lecture seule.`,
};

const englishHurt: typeof frenchHurt = {
  damaged: (folder) =>
    `${folder}: the database is damaged or cut. Nothing was changed. "maillage check" says what can still be read; "maillage restore BACKUP" puts a backup back and moves what is there aside.`,
  foreign: (folder) =>
    `${folder}: maillage.db is no database of Maillage, or its first bytes are damaged. Nothing was changed. Choose another folder (--store), or put a backup back: maillage restore BACKUP.`,
  emptied: (folder) =>
    `${folder}: the database of Maillage that was here is gone, or empty. Put maillage.db back in its place, or a backup: maillage restore BACKUP. To start from nothing, choose a new folder (--store).`,
  newer: (folder) => `${folder}: a later version of Maillage wrote here. Nothing was changed: use that version.`,
  "no-log": (folder) =>
    `${folder}: maillage.db-wal is missing, which holds the last writes. Put it back beside maillage.db, or put a backup back: maillage restore BACKUP. To go on without those writes: maillage restore ${folder}/maillage.db --unsealed.`,
  unwritable: (folder) =>
    `${folder}: it cannot be read and written here. Check that it is a folder, that you may write to it, and that the disk is not read-only.`,
};

const frenchFault: Readonly<Record<BackupFault, (path: string) => string>> = {
  "not-a-backup": (path) => `${path} : ce n'est pas une sauvegarde de Maillage. Rien n'a changé.`,
  damaged: (path) => `${path} : cette sauvegarde est abîmée ou coupée. Rien n'a changé. Prenez-en une autre.`,
  newer: (path) =>
    `${path} : cette sauvegarde vient d'une version plus récente de Maillage. Rien n'a changé : remettez-la avec cette version-là.`,
  unsealed: (path) =>
    `${path} : ce fichier ne porte pas l'empreinte d'une sauvegarde : il a été coupé, ou copié sans « maillage backup », et les dernières écritures peuvent y manquer. Rien n'a changé. Pour le remettre tout de même : --unsealed.`,
};

const englishFault: typeof frenchFault = {
  "not-a-backup": (path) => `${path}: this is no backup of Maillage. Nothing has changed.`,
  damaged: (path) => `${path}: this backup is damaged or cut. Nothing has changed. Take another one.`,
  newer: (path) =>
    `${path}: this backup comes from a later version of Maillage. Nothing has changed: put it back with that version.`,
  unsealed: (path) =>
    `${path}: this file does not bear the digest of a backup: it was cut, or copied without "maillage backup", and the last writes may be missing. Nothing has changed. To put it back all the same: --unsealed.`,
};

const frenchTrouble: Readonly<Record<Trouble, (about: string, count: number) => string>> = {
  unreadable: (about) => `ne se lit pas jusqu'au bout (${about})`,
  malformed: (about, count) => `${fr.plural(count, "illisible", `${count} illisibles`)} : ${about}`,
  changed: (about) => `n'est plus ce qui a été écrit : ${about}`,
  orphan: (about, count) => `${fr.plural(count, "reste", `${count} restes`)} de ce qui n'est plus là : ${about}`,
  gap: (about, count) =>
    `${fr.plural(count, "une ligne manque", `${count} lignes manquent`)} à partir du numéro ${about}`,
  "no-files": (about) => `fichiers absents, à refaire : ${about}`,
};

const englishTrouble: typeof frenchTrouble = {
  unreadable: (about) => `cannot be read to its end (${about})`,
  malformed: (about, count) => `${en.plural(count, "unreadable", `${count} unreadable`)}: ${about}`,
  changed: (about) => `no longer what was written: ${about}`,
  orphan: (about, count) => `${en.plural(count, "remains", `${count} remains`)} of what is gone: ${about}`,
  gap: (about, count) => `${en.plural(count, "a line is", `${count} lines are`)} missing from number ${about} on`,
  "no-files": (about) => `files missing, to be made again: ${about}`,
};

const frenchPart = {
  pages: "pages de la base",
  imports: "lignes importées",
  declarations: "déclarations",
  objections: "oppositions",
  journal: "lignes du journal",
  accounts: "comptes et jetons",
  analyses: "analyses",
} as const;

const englishPart: Readonly<Record<StorePart, string>> = {
  pages: "pages of the database",
  imports: "imported rows",
  declarations: "declarations",
  objections: "objections",
  journal: "lines of the journal",
  accounts: "accounts and tokens",
  analyses: "analyses",
};

export const storeSentences: Readonly<Record<"fr" | "en", StoreSentences>> = {
  fr: {
    hurt: (hurt, folder) => frenchHurt[hurt](folder),
    notABackup: (fault, path) => frenchFault[fault](path),
    part: frenchPart,
    finding: ({ part, trouble, about, count }) => `  ! ${frenchPart[part]} : ${frenchTrouble[trouble](about, count)}`,
    read: (part, count) => `  ${count.toLocaleString("fr-FR")} ${frenchPart[part]}`,
    sound: (what) => `${what} : tout se lit, rien n'est abîmé.`,
    notSound: (what, findings) =>
      `${what} : ${fr.plural(findings, "un point ne va pas", `${findings} points ne vont pas`)}. Ce qui est abîmé revient par une sauvegarde (maillage restore) ou un nouvel import.`,
    undigested: (imports) =>
      `  ${fr.plural(imports, "Un import date", `${imports} imports datent`)} d'une version sans empreinte : tout a été lu, mais une lettre changée ne se verrait pas. Importez de nouveau pour en avoir une.`,
    unsealed: (path) =>
      `${path} ne porte pas d'empreinte : tout a été lu, mais une lettre changée ne se verrait pas. Comparez avec ce que vous savez.`,
    movedTo: (path) => `Ce qui était là est gardé dans ${path}.`,
  },
  en: {
    hurt: (hurt, folder) => englishHurt[hurt](folder),
    notABackup: (fault, path) => englishFault[fault](path),
    part: englishPart,
    finding: ({ part, trouble, about, count }) => `  ! ${englishPart[part]}: ${englishTrouble[trouble](about, count)}`,
    read: (part, count) => `  ${count.toLocaleString("en-GB")} ${englishPart[part]}`,
    sound: (what) => `${what}: everything can be read, nothing is damaged.`,
    notSound: (what, findings) =>
      `${what}: ${en.plural(findings, "one thing is", `${findings} things are`)} wrong. What is damaged comes back from a backup (maillage restore) or a new import.`,
    undigested: (imports) =>
      `  ${en.plural(imports, "One import is", `${imports} imports are`)} of a version without digests: all was read, but a letter that changed would not show. Import again to have one.`,
    unsealed: (path) =>
      `${path} bears no digest: all was read, but a letter that changed would not show. Compare with what you know.`,
    movedTo: (path) => `What was there is kept in ${path}.`,
  },
};
