import { CIVIC } from "./civic.js";
import { CULTURE } from "./culture.js";
import { LEISURE } from "./leisure.js";
import { SOCIAL } from "./social.js";
import { SPORT } from "./sport.js";

export const KINDS = [...SPORT, ...CULTURE, ...LEISURE, ...SOCIAL, ...CIVIC];

/**
 * The family of a code; a few codes do not begin like theirs.
 * @param {string} code
 */
export function familyOf(code) {
  if (code.startsWith("0225")) return "023000";
  if (code.startsWith("0365")) return "037000";
  if (code.startsWith("0325")) return "033000";
  return `${code.slice(0, 3)}000`;
}
