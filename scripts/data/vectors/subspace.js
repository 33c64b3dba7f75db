/** @typedef {import("./meetings.js").Matrix} Matrix */

/** Columns more than asked for, and turns of the power method: the error is then far below that of 8 bits. */
const oversampling = 10;
const turns = 4;

/**
 * The product of a symmetric matrix and a block of columns, kept by rows: `block[i * width + j]`.
 * @param {Matrix} matrix @param {Float64Array} block @param {number} width
 */
function times({ size, heads, columns, values }, block, width) {
  const product = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    for (let at = heads[row]; at < heads[row + 1]; at++) {
      const from = columns[at] * width;
      const value = values[at];
      for (let j = 0; j < width; j++) product[row * width + j] += value * block[from + j];
    }
  }
  return product;
}

/**
 * Makes the columns of a block orthonormal, in place (modified Gram–Schmidt, twice).
 * @param {Float64Array} block @param {number} size @param {number} width
 */
function orthonormalise(block, size, width) {
  for (let round = 0; round < 2; round++) {
    for (let j = 0; j < width; j++) {
      for (let earlier = 0; earlier < j; earlier++) {
        let dot = 0;
        for (let i = 0; i < size; i++) dot += block[i * width + earlier] * block[i * width + j];
        for (let i = 0; i < size; i++) block[i * width + j] -= dot * block[i * width + earlier];
      }
      let square = 0;
      for (let i = 0; i < size; i++) square += block[i * width + j] ** 2;
      const length = Math.sqrt(square) || 1;
      for (let i = 0; i < size; i++) block[i * width + j] /= length;
    }
  }
}

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations (Golub & Van Loan, 8.5).
 * @param {Float64Array} matrix by rows; changed @param {number} width
 * @returns {{ values: Float64Array, vectors: Float64Array }} vector j is column j
 */
function jacobi(matrix, width) {
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i++) vectors[i * width + i] = 1;
  for (let sweep = 0; sweep < 30; sweep++) {
    let outside = 0;
    for (let p = 0; p < width; p++) {
      for (let q = p + 1; q < width; q++) {
        const off = matrix[p * width + q];
        outside += off * off;
        if (off === 0) continue;
        const theta = (matrix[q * width + q] - matrix[p * width + p]) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < width; k++) {
          const [kp, kq] = [matrix[k * width + p], matrix[k * width + q]];
          matrix[k * width + p] = c * kp - s * kq;
          matrix[k * width + q] = s * kp + c * kq;
        }
        for (let k = 0; k < width; k++) {
          const [pk, qk] = [matrix[p * width + k], matrix[q * width + k]];
          matrix[p * width + k] = c * pk - s * qk;
          matrix[q * width + k] = s * pk + c * qk;
          const [vp, vq] = [vectors[k * width + p], vectors[k * width + q]];
          vectors[k * width + p] = c * vp - s * vq;
          vectors[k * width + q] = s * vp + c * vq;
        }
      }
    }
    if (outside < 1e-18) break;
  }
  return { values: Float64Array.from({ length: width }, (_, i) => matrix[i * width + i]), vectors };
}

/**
 * The leading part of a symmetric matrix A ≈ V diag(λ) Vᵀ, |λ| falling, by a randomised subspace (Halko, Martinsson &
 * Tropp 2011, 4.4) and Rayleigh–Ritz: its singular vectors, for A is symmetric.
 * @param {Matrix} matrix @param {number} dimensions @param {() => number} random
 * @returns {{ values: Float64Array, vectors: Float64Array }} vectors by rows, `dimensions` wide
 */
export function leadingPart(matrix, dimensions, random) {
  const { size } = matrix;
  const width = dimensions + oversampling;
  let block = Float64Array.from({ length: size * width }, () => 2 * random() - 1);
  for (let turn = 0; turn <= turns; turn++) {
    block = times(matrix, block, width);
    orthonormalise(block, size, width);
  }
  const image = times(matrix, block, width);
  const small = new Float64Array(width * width);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < width; j++)
      for (let k = 0; k < width; k++) small[j * width + k] += block[i * width + j] * image[i * width + k];
  const { values, vectors } = jacobi(small, width);
  const order = Array.from(values.keys())
    .sort((a, b) => Math.abs(values[b]) - Math.abs(values[a]))
    .slice(0, dimensions);
  const leading = new Float64Array(size * dimensions);
  for (let i = 0; i < size; i++) {
    order.forEach((from, to) => {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += block[i * width + j] * vectors[j * width + from];
      leading[i * dimensions + to] = sum;
    });
  }
  return { values: Float64Array.from(order, (from) => values[from]), vectors: leading };
}
