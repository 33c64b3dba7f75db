/** Letters of the key of a UAI number, in the order of its remainder by 23: I, O and Q would be misread. */
const keys = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** True for the number of a school: seven digits and a letter that is their remainder by 23 (Éducation nationale, RAMSESE). */
export const isUai = (text: string): boolean =>
  /^\d{7}[A-Z]$/.test(text) && keys[Number(text.slice(0, 7)) % keys.length] === text[7];
