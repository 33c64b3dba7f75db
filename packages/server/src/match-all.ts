import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { rename } from "node:fs/promises";
import type { Gates } from "@maillage/engine/match/gates.js";
import { rankPartners } from "@maillage/engine/match/partners.js";
import { searchByPlaces } from "@maillage/engine/match/search.js";
import type { Scorer } from "@maillage/engine/match/scorer.js";
import { csvLine } from "./csv-line.js";
import type { Catalogue } from "./messages/catalogue.js";
import { print } from "./session.js";
import { terminalProgress } from "./progress.js";

const header = ["id", "name", "list", "rank", "partner", "partnerName", "score", "confidence", "reason", "labels"];

/** Everyone's partners, one line a suggestion; the file appears whole or not at all. */
export async function matchAll(scorer: Scorer, gates: Gates, top: number, path: string, say: Catalogue): Promise<void> {
  const { directory } = scorer;
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished);
  const progress = terminalProgress();
  progress.start(path, directory.size);
  file.write(csvLine(header));
  let rows = 0;
  for (let place = 0; place < directory.size; place++) {
    const { id, name } = directory.organisations[place] as (typeof directory.organisations)[number];
    if (gates.objected?.has(id)) continue;
    const partners = rankPartners(scorer, place, top, gates, searchByPlaces);
    const lines = (["close", "bridging"] as const).flatMap((list) =>
      partners[list].map(({ place: other, score, confidence, reasons, labels }, rank) => {
        const partner = directory.organisations[other] as (typeof directory.organisations)[number];
        const [reason] = reasons;
        return csvLine([
          id,
          name.value,
          list,
          rank + 1,
          partner.id,
          partner.name.value,
          score.toFixed(6),
          confidence.toFixed(3),
          reason ? say.reason(reason) : "",
          labels.join("|"),
        ]);
      }),
    );
    rows += lines.length;
    if (!file.write(lines.join(""))) await once(file, "drain");
    if (place % 100 === 0) progress.at(place);
  }
  progress.end();
  file.end();
  await once(file, "finish");
  await rename(unfinished, path);
  print(say.screen.written(rows, path));
}
