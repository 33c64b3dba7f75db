// Identifiers that look right and that no real body can have.

/** Sum of Luhn, from the right. @param {string} digits */
function luhnSum(digits) {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/** @param {string} digits */
export const luhnIsRight = (digits) => luhnSum(digits) % 10 === 0;

/** Adds the check digit. @param {string} digits */
const closed = (digits) => digits + String((10 - (luhnSum(`${digits}0`) % 10)) % 10);

/**
 * A SIREN in 000xxxxxx, where no real one is; `rank` is below 100,000.
 * @param {number} rank
 */
export const sirenOf = (rank) => closed(`000${String(rank).padStart(5, "0")}`);

/**
 * The SIRET of one establishment of a SIREN.
 * @param {string} siren
 * @param {number} [establishment]
 */
export const siretOf = (siren, establishment = 1) => closed(siren + String(establishment).padStart(4, "0"));

/** @param {number} rank */
export const wNumberOf = (rank) => `W9Z1${String(rank).padStart(6, "0")}`;
