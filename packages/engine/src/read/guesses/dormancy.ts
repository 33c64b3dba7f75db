import { fold } from "../../text/words.js";

/**
 * Notes that clerks of a prefecture added to a title or a purpose of an association that nobody hears of any more, while
 * its row still says "active": about one row in fifty of the register of before the W-numbers.
 */
const notes: readonly RegExp[] = [
  /doss+iers?(?: est| a ete)? (?:mise? en sommeil|mise? aux archives|archive|classe|annule)/,
  /\b(?:asso?\.?|assoc|association|club|societe|fiche)(?: est)? (?:archive|annule|dissou(?:te|s)(?! par erreur))e?\b/,
  /\bmise? en sommeil\b(?!.*reactiv)/,
  /\bpas d.act[a-z]+ depuis \d/,
  /\(\s*(?:en sommeil|archivee?|dissoute?|annulee?)\b/,
  /^(?:est )?(?:en sommeil|archivee?|dissoute?|annulee?|n.existe plus|ne fonctionne plus)\b/,
  /\bn(?:°|o|umero)(?: de dossier)? annule\b/,
  /\bn.existe plus (?:depuis|suite)|\b(?:n.existe|ne fonctionne) plus[,\s]*(?:-|\(|\.?$)/,
];

/** At the end of a title they need no bracket. */
const titleNotes: readonly RegExp[] = [
  ...notes,
  /[\s!-]en sommeil\b(?!.*react)/,
  /^\W*(?:archivage|archivee?s?\b(?=\W*-)|dossiers? archives?|archives? (?:n(?:°|o)?|le|du|\d))/,
  /[-–(]\s*archiv(?:es?|ees?|age)\b\W*$/,
  /^\W*ancien dossier\b/,
  // Its dossier went to another prefecture: it stands there under another number.
  /transf[ea]r+(?:e|ee|ees)\b(?!.*\bretour\b)/,
  /\btransferer a\b/,
  /transfert (?:(?:de |du )?(?:siege|dossier)|a|aux?|en sous|dans l[ae]|sous|s[-/. ]{0,2}p|pref[a-z]*)\b(?! domicile)(?!.*\bretour\b)/,
  /\bmise? (?:aux|en) archives\b|\barchivee? le \d|\bensommeil\b/,
  /\bannulation (?:du |de )?dossier\b/,
  /\bn(?:°|o|umero)? ?\d+ annulee?\b/,
  /\bdissoute?\b['"\s.-]*$/,
  /\bdissoute? (?:(?:en|le|depuis|a\/?c) [\d(]|de plein droit)/,
  /\bannulee?,? voir\b/,
  // The body stands under another number.
  /\bvoir (?:au |le )?(?:n(?:°|o|umero)?|dossier)?[\s:-]*\d{2,}/,
  /\b(?:enregistree?|inscrite?) (?:deux|2) fois\b|\berreur d?.?\s?enregist/,
  /\bdissolution par fusion\b|\bfusionnee? (?:en|avec|devient)\b/,
];

/** The note that says an association is dormant, archived, cancelled or dissolved; undefined when there is none. */
export function dormancyIn(title: string, purpose: string): string | undefined {
  const find = (patterns: readonly RegExp[], text: string) =>
    patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find((found) => found !== undefined);
  return find(titleNotes, fold(title)) ?? find(notes, fold(purpose));
}
