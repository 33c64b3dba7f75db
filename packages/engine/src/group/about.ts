import type { Directory } from "../directory/directory.js";
import { createEmbedding, vectorLengthSquared } from "../text/embedding.js";
import { stem } from "../text/stem.js";
import { words } from "../text/words.js";

/** Cosine of what a text is about and what each organisation does, in [0, 1]; 0 for a text of words that nobody uses. */
type About = (index: number) => number;

/** Opens the words of a directory once, for several texts. */
export function openTexts({ activities }: Directory): (text: string) => About {
  const { embed, dimensions } = createEmbedding(activities.words);
  return (text) => {
    const about = embed(words(text).map(stem), []);
    return (index) => {
      let sum = 0;
      const from = index * dimensions;
      for (let at = 0; at < dimensions; at++) sum += (about[at] as number) * (activities.vectors[from + at] as number);
      return Math.min(1, Math.max(0, sum / vectorLengthSquared));
    };
  };
}

export const openAbout = (directory: Directory, text: string): About => openTexts(directory)(text);
