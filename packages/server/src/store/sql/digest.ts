import { createHash } from "node:crypto";
import type { partsOfAnImport, Tables } from "./tables.js";

type Part = (typeof partsOfAnImport)[number];

/** What is known of a file and never changes; whether its import counts does. */
const ofFile = ["path", "source", "hash", "rows", "by", "at"] as const;

/** What an import wrote, in 64 bits that do not depend on the order of its rows. */
export interface Digest {
  add(table: Part, row: object): void;
  /** In hexadecimal, with what is known of the file. */
  told(file: Pick<Tables["imports"], (typeof ofFile)[number]>): string;
}

/** Columns of a row in one order, whatever the database gave them in; the import it belongs to is another matter. */
const textOf = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => name !== "import")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The sum of the first eight bytes of each row's SHA-1: no row can change, come or go by chance and leave it. */
export function createDigest(): Digest {
  let sum = 0n;
  const with64 = (text: string) => BigInt.asUintN(64, sum + createHash("sha1").update(text).digest().readBigUInt64BE());
  return {
    add(table, row) {
      sum = with64(table + textOf(row));
    },
    told: (file) =>
      with64(textOf(Object.fromEntries(ofFile.map((name) => [name, file[name]]))))
        .toString(16)
        .padStart(16, "0"),
  };
}
