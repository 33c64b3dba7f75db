import { describe, expect, test } from "vitest";
import { createCueFinder, wordsOfCue } from "@maillage/engine/text/cues.js";
import { words } from "@maillage/engine/text/words.js";
import { readTables } from "@maillage/server/tables/read-tables.js";

const { lexicon, stopWords, vocabulary } = readTables();

describe("a cue is cut as a text is", () => {
  const find = createCueFinder([
    { term: "defense", cue: "parents d'eleves" },
    { term: "emploi", cue: "chantier* d'insertion" },
    { term: "sport", cue: "ping-pong" },
  ]);
  test.each([
    ["L'association des parents d'élèves", "parents eleves"],
    ["PARENTS D ELEVES DU COLLEGE", "parents eleves"],
    ["Porter des chantiers d’insertion", "chantiers insertion"],
    ["Le ping pong pour tous", "ping pong"],
  ])("%s", (text, met) => expect(find(words(text)).map((match) => match.words)).toEqual([met]));
});

describe("the lexicons", () => {
  /** Cues that are made of others of their term, and are a phrase all the same. */
  const phrases = new Set(["foyer socio educatif", "fraternite saint vincent", "office municipal des sports"]);

  /** Whether words are cues in a row, one of which has two words or more. */
  const isRowOf = (parts: readonly string[], cues: ReadonlySet<string>, hasPhrase = false): boolean =>
    parts.length === 0
      ? hasPhrase
      : parts.some((_part, at) => {
          const known = cues.has(parts.slice(0, at + 1).join(" "));
          return known && isRowOf(parts.slice(at + 1), cues, hasPhrase || at > 0);
        });

  test("no cue can never match: each is found in its own words", () => {
    const find = createCueFinder(lexicon.cues);
    const lost = lexicon.cues.filter(({ term, cue }) => {
      const text = words(cue.replaceAll("*", ""));
      return !find(text).some((match) => match.term === term && match.cue === cue);
    });
    expect(lost).toEqual([]);
  });
  test("no cue is several others glued together, which no text would hold in a row", () => {
    const byTerm = new Map<string, Set<string>>();
    for (const { term, cue } of lexicon.cues) {
      byTerm.set(term, (byTerm.get(term) ?? new Set<string>()).add(wordsOfCue(cue).join(" ")));
    }
    const glued = lexicon.cues.filter(({ term, cue }) => {
      const parts = wordsOfCue(cue);
      const others = new Set(byTerm.get(term));
      others.delete(parts.join(" "));
      return parts.length > 2 && !phrases.has(cue) && isRowOf(parts, others);
    });
    expect(glued).toEqual([]);
  });
  test("no cue of a term stands twice, once it is cut", () => {
    const cut = lexicon.cues.map(({ term, cue }) => `${term}: ${wordsOfCue(cue).join(" ")}`);
    expect(cut.length - new Set(cut).size).toBe(0);
  });
  test("cues and weights speak of terms that there are", () => {
    for (const { term } of [...lexicon.cues, ...lexicon.weights]) {
      const [list, id = ""] = term.split("/");
      expect(vocabulary[list as "publics" | "actions"].has(id), term).toBe(true);
    }
  });
  test("a weight of a cue is that of a cue that there is", () => {
    const known = new Set(lexicon.cues.map(({ term, cue }) => `cue:${term}:${cue}`));
    const lost = lexicon.weights.filter(({ feature }) => feature.startsWith("cue:") && !known.has(feature));
    expect(lost).toEqual([]);
  });
  test("stop words are words of the tokenizer", () => {
    for (const word of stopWords) expect(words(word)).toEqual([word]);
  });
});
