import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { Zip, ZipDeflate } from "fflate";

/** The files of a folder as one zip, made while it is sent: never whole in memory. */
export function zipOfFolder(folder: string): Readable {
  const names = readdirSync(folder).sort();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let ready: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      ready.push(chunk);
    });
    const taken = () => {
      const full = ready;
      ready = [];
      return full;
    };
    for (const name of names) {
      const entry = new ZipDeflate(name, { level: 6 });
      // Bytes must not change with the day they are fetched on.
      entry.mtime = "1980-01-01T00:00:00";
      zip.add(entry);
      for await (const chunk of createReadStream(join(folder, name))) {
        entry.push(chunk as Uint8Array);
        yield* taken();
      }
      entry.push(new Uint8Array(), true);
      yield* taken();
    }
    zip.end();
    yield* taken();
  }
  return Readable.from(chunks());
}
