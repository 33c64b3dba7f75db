import { plurals } from "./plurals.js";

const { fr, en } = plurals;

/** What `maillage check-export` says of a file that was exported. */
export interface ExportSentences {
  usable(name: string): string;
  /** @param lines as `3, 5–7` */
  remove(name: string, count: number, lines: string): string;
  /** @param now of the store */
  version(revision: number, now: number): string;
  readonly noVersion: string;
  readonly ahead: string;
  readonly changed: string;
}

export const exportSentences: Readonly<Record<"fr" | "en", ExportSentences>> = {
  fr: {
    usable: (name) => `${name} : utilisable, aucune organisation qui s'y trouve ne s'est opposée.`,
    remove: (name, count, lines) =>
      `${name} : à ne plus utiliser tel quel. ${fr.plural(count, "Une ligne est", `${count.toLocaleString("fr-FR")} lignes sont`)} à retirer : ${lines}.`,
    version: (revision, now) => `  version ${revision} de ce qui est gardé ; aujourd'hui ${now}`,
    noVersion: "  ce fichier ne dit pas de quelle version il vient ; les oppositions d'aujourd'hui y ont été cherchées",
    ahead:
      "  il vient d'une base plus avancée que celle-ci : des oppositions peuvent manquer ici. Vérifiez avec l'autre.",
    changed: "  il a été modifié depuis qu'il a été écrit",
  },
  en: {
    usable: (name) => `${name}: may be used, no organisation in it has objected.`,
    remove: (name, count, lines) =>
      `${name}: not to be used as it is. ${en.plural(count, "One line must", `${count.toLocaleString("en-GB")} lines must`)} go: ${lines}.`,
    version: (revision, now) => `  version ${revision} of what is kept; today ${now}`,
    noVersion: "  this file does not say of which version it is; today's objections were looked for in it",
    ahead: "  it comes from a store that is ahead of this one: objections may be missing here. Check with the other.",
    changed: "  it was changed since it was written",
  },
};
