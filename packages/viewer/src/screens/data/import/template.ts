/** A table to start from, as Excel in France opens it: the columns that Maillage reads, and a line to replace. */
export const template = `\ufeff${[
  ["identifiant", "nom", "nature", "objet", "ville", "code postal", "publics", "actions", "offres", "besoins", "siren"],
  ["exemple-1", "Mon association", "association", "Ce qu'elle fait, en une phrase", "Perpignan", "66000"],
]
  .map((cells) => [...cells, ...Array.from({ length: 11 - cells.length }, () => "")].join(";"))
  .join("\r\n")}\r\n`;
