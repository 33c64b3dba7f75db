// `node test/bench/stems.js`: tokenise and stem the purposes of the demo, as the engine does, beside natural's own
// tokenizer and stemmer a token at a time. CPU time; the demo's purposes are repeated as registers repeat theirs.
import { readTables } from "../../packages/server/dist/tables/read-tables.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createStemmer } from "../../packages/engine/dist/text/stem.js";

const fromEngine = createRequire(new URL("../../packages/engine/package.json", import.meta.url));
/** @type {{ PorterStemmerFr: { stem(word: string): string } }} */
const { PorterStemmerFr } = fromEngine("natural/lib/natural/stemmers/index.js");
/** @type {{ AggressiveTokenizerFr: new () => { tokenize(text: string): string[] } }} */
const { AggressiveTokenizerFr } = fromEngine("natural/lib/natural/tokenizers/index.js");

const files = ["rna_import_demo_dpt_9Z.csv", "rna_waldec_demo_dpt_9Z.csv"];
const texts = files
  .flatMap((name) =>
    readFileSync(new URL(`../../data/demo/${name}`, import.meta.url), "latin1")
      .split("\n")
      .slice(1),
  )
  .map((line) => line.split(";").find((cell) => cell.length > 30) ?? "");
const rounds = 10;

/** CPU milliseconds. @param {() => void} work */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const tokenizer = new AggressiveTokenizerFr();
const natural = () => {
  for (const text of texts) tokenizer.tokenize(text.toLowerCase()).forEach((token) => PorterStemmerFr.stem(token));
};
const { stems } = createStemmer(readTables().stopWords);
const ours = () => {
  for (const text of texts) stems(text);
};
natural();
ours();
const [theirs, mine] = [[], []].map(() => /** @type {number[]} */ ([]));
for (let round = 0; round < rounds; round++) {
  theirs?.push(cpu(natural));
  mine?.push(cpu(ours));
}
/** @param {readonly number[] | undefined} values */
const median = (values) => [...(values ?? [])].sort((a, b) => a - b)[rounds / 2] ?? Number.NaN;
console.log(
  `${texts.length} purposes: natural a token at a time ${median(theirs).toFixed(1)} ms, ours ${median(mine).toFixed(1)} ms, ratio ${(median(theirs) / median(mine)).toFixed(1)}`,
);
