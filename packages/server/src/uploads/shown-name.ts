/** Longest name that is shown, characters. */
const longest = 100;

/** Longest end of a name that tells what the file is: `.csv.gz`. */
const extension = /(?:\.[\p{L}\p{N}]{1,8}){1,2}$/u;

/** Names that Windows takes for devices, whatever their extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Characters that cannot be seen, or that turn the reading of others round. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** What a file without a name is called. */
const nameless = "sans-nom";

/**
 * The name of a file as it may be shown and remembered, of whatever a client says. It is never the name of a file
 * here; it is made so that nobody who uses it as one would regret it.
 */
export function shownName(told: string): string {
  const last = told.split(/[\\/]/).findLast((part) => part.trim() !== "") ?? "";
  const clean = last
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  if (clean === "") return nameless;
  const end = extension.exec(clean)?.[0] ?? "";
  const letters = Array.from(clean.slice(0, clean.length - end.length))
    .slice(0, longest - end.length)
    .join("");
  const short = `${letters.trimEnd()}${end}`;
  return device.test(short) ? `_${short}` : short;
}
