import { fold } from "./words.js";

/**
 * How far a negation goes: the `clause` after it, what stands `before` it since the last sign, `itself` alone; `end` is
 * where a clause ends without a sign.
 */
export type NegationScope = "clause" | "before" | "itself" | "end";

/** One row of `data/lexicons/negations.csv`: words as people write them, folded, without apostrophes. */
export interface Negation {
  readonly phrase: string;
  readonly scope: NegationScope;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const tokensOf = (folded: string): Token[] =>
  [...folded.matchAll(/[a-z0-9]+|[.;:!?(),]/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

const isStop = (text: string): boolean => /^[.;:!?()]$/.test(text);

/** After a comma, what is still negated is short, and starts no sentence of its own: "…, religieuse ou syndicale, …". */
const longestItem = 6;
const isInfinitive = (word: string): boolean => word.length > 4 && /(?:er|ir|oir|faire)$/.test(word);
const linking = new Set(["a", "d", "de", "et", "l", "la", "le"]);

/**
 * A text without what it denies, folded: "s'interdit toute discussion religieuse, organise des tournois" says nothing
 * of religion. Scopes end at a sign, at a word of the table that ends them, and at an infinitive that takes up the list
 * of purposes again ("… et de promouvoir le judo"). Cost: words × the phrases that begin with the same word.
 */
export function createAffirmed(negations: readonly Negation[]): (text: string) => string {
  const byFirst = new Map<string, { readonly parts: readonly string[]; readonly scope: NegationScope }[]>();
  for (const { phrase, scope } of negations) {
    const parts = phrase.split(" ");
    const first = parts[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, scope }]);
  }
  // The longest phrase tells: "sans but lucratif" before "sans but".
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);

  const phraseAt = (tokens: readonly Token[], at: number) =>
    byFirst
      .get(tokens[at]?.text ?? "")
      ?.find(({ parts }) => parts.every((part, offset) => tokens[at + offset]?.text === part));

  /** Whether a list of purposes goes on here, with or without "et de" before it. */
  function resumes(tokens: readonly Token[], at: number): boolean {
    let word = at;
    while (linking.has(tokens[word]?.text ?? "")) word++;
    return isInfinitive(tokens[word]?.text ?? "");
  }

  /** The token after the last one of the clause that begins at `start`. */
  function clauseEnd(tokens: readonly Token[], start: number): number {
    const isOwnVerb = resumes(tokens, start);
    let at = start;
    for (; at < tokens.length; at++) {
      const { text } = tokens[at] as Token;
      if (isStop(text) || (at > start && phraseAt(tokens, at)?.scope === "end")) return at;
      if (text === "et" && !isOwnVerb && resumes(tokens, at)) return at;
      if (text !== ",") continue;
      const rest = tokens.slice(at + 1);
      const length = rest.findIndex(({ text: sign }) => sign === "," || isStop(sign));
      const item = rest.slice(0, length === -1 ? rest.length : length);
      if (item.length > longestItem || resumes(tokens, at + 1) || item.some(({ text: word }) => isInfinitive(word)))
        return at;
    }
    return at;
  }

  return (text) => {
    const folded = fold(text);
    const tokens = tokensOf(folded);
    let kept = "";
    let done = 0;
    const cut = (from: number, to: number) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last || first.from < done) return;
      kept += `${folded.slice(done, first.from)} `;
      done = last.to;
    };
    for (let at = 0; at < tokens.length;) {
      const found = phraseAt(tokens, at);
      const after = at + (found?.parts.length ?? 1);
      let next = after;
      if (found?.scope === "clause") next = clauseEnd(tokens, after);
      if (found?.scope === "before") {
        let start = at;
        while (start > 0 && !/^[.;:!?(),]$/.test((tokens[start - 1] as Token).text)) start--;
        cut(start, after);
      } else if (found && found.scope !== "end") cut(at, next);
      at = next;
    }
    return kept + folded.slice(done);
  };
}
