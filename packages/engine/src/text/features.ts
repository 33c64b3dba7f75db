import { createCueFinder, type Cue, type Match } from "./cues.js";
import { createAffirmed, type Negation } from "./negations.js";
import { stem } from "./stem.js";
import { words } from "./words.js";

/** What is read of an association to understand it. */
export interface Described {
  readonly title: string;
  readonly purpose: string;
  /** Codes of objet social. */
  readonly sectors: readonly string[];
}

/** Features of a text, each with the words that it comes from. Documented in data/lexicons/README.md. */
export type Features = ReadonlyMap<string, string>;

/**
 * A finder of features: stems (`w:`), stems of the title (`t:`), pairs of neighbouring stems (`p:`), sector codes
 * (`s:`) and families (`f:`), cues of the lexicon (`cue:`), a term with a cue (`any:`), with two (`twice:`), with one
 * in the title (`title:`), and `alone` where no cue names a particular public.
 * @param cues both lexicons; a term is told apart by its vocabulary, `publics/…` or `actions/…`
 * @param general publics that are given when nothing more precise is: they do not make a text about somebody in particular
 * @param negations what a text denies is read as if it were not there
 */
export function createFeatures(
  cues: readonly Cue[],
  general: ReadonlySet<string>,
  negations: readonly Negation[],
): (described: Described) => Features {
  const find = createCueFinder(cues);
  const affirmed = createAffirmed(negations);
  return ({ title, purpose, sectors }) => {
    const features = new Map<string, string>();
    const add = (feature: string, evidence: string) => {
      if (!features.has(feature)) features.set(feature, evidence);
    };
    const matches: Match[] = [];
    const parts = [words(affirmed(title)), words(affirmed(purpose))];
    parts.forEach((inPart, part) => {
      const telling = inPart.filter((word) => word.length > 1 && !/^\d+$/.test(word));
      const stems = telling.map(stem);
      stems.forEach((each, at) => {
        const word = telling[at] as string;
        add(`w:${each}`, word);
        if (part === 0) add(`t:${each}`, word);
        if (at > 0) add(`p:${stems[at - 1]} ${each}`, `${telling[at - 1]} ${word}`);
      });
      const found = find(inPart);
      if (part === 0) for (const match of found) add(`title:${match.term}`, match.words);
      matches.push(...found);
    });
    const cuesOf = new Map<string, Set<string>>();
    for (const { term, cue, words: matched } of matches) {
      add(`any:${term}`, matched);
      add(`cue:${term}:${cue}`, matched);
      const known = cuesOf.get(term) ?? new Set();
      cuesOf.set(term, known.add(cue));
      if (known.size > 1) add(`twice:${term}`, matched);
    }
    for (const code of sectors) {
      add(`s:${code}`, `objet social ${code}`);
      add(`f:${code.slice(0, 3)}`, `objet social ${code}`);
    }
    const publics = [...cuesOf.keys()]
      .filter((term) => term.startsWith("publics/"))
      .map((term) => term.slice("publics/".length));
    if (publics.every((id) => general.has(id))) {
      add("alone", "");
      if (!publics.includes("professionnels") && !publics.includes("habitants")) add("alone:nobody", "");
      if (publics.includes("adherents-passionnes")) add("alone:practice", "");
    }
    return features;
  };
}
