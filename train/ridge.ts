/**
 * Ridge regression with many outputs, by the normal equations and Cholesky's decomposition.
 *
 *   const ridge = openRidge(inputs, outputs);
 *   addExample(ridge, x, y, weight);                  // for each example
 *   const coefficients = solveRidge(ridge, penalty);  // inputs x outputs, row by row
 */

export interface Ridge {
  readonly inputs: number;
  readonly outputs: number;
  /** Sums of x x' and of x y', weighted. */
  readonly squares: Float64Array;
  readonly products: Float64Array;
}

export function openRidge(inputs: number, outputs: number): Ridge {
  return {
    inputs,
    outputs,
    squares: new Float64Array(inputs * inputs),
    products: new Float64Array(inputs * outputs),
  };
}

export function addExample(ridge: Ridge, x: ArrayLike<number>, y: ArrayLike<number>, weight: number): void {
  const { inputs, outputs, squares, products } = ridge;
  for (let i = 0; i < inputs; i++) {
    const weighted = weight * (x[i] ?? 0);
    for (let j = 0; j < inputs; j++) squares[i * inputs + j] = (squares[i * inputs + j] ?? 0) + weighted * (x[j] ?? 0);
    for (let j = 0; j < outputs; j++)
      products[i * outputs + j] = (products[i * outputs + j] ?? 0) + weighted * (y[j] ?? 0);
  }
}

export function solveRidge({ inputs, outputs, squares, products }: Ridge, penalty: number): Float64Array {
  const lower = decompose(squares, inputs, penalty);
  const at = (i: number, j: number): number => lower[i * inputs + j] ?? 0;
  const solved = products.slice();
  for (let column = 0; column < outputs; column++) {
    const get = (i: number): number => solved[i * outputs + column] ?? 0;
    for (let i = 0; i < inputs; i++) {
      let sum = get(i);
      for (let j = 0; j < i; j++) sum -= at(i, j) * get(j);
      solved[i * outputs + column] = sum / at(i, i);
    }
    for (let i = inputs - 1; i >= 0; i--) {
      let sum = get(i);
      for (let j = i + 1; j < inputs; j++) sum -= at(j, i) * get(j);
      solved[i * outputs + column] = sum / at(i, i);
    }
  }
  return solved;
}

/** The lower triangle L with L L' = squares + penalty on the diagonal. */
function decompose(squares: Float64Array, size: number, penalty: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = (squares[i * size + j] ?? 0) + (i === j ? penalty : 0);
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * size + j] ?? 1);
    }
  }
  return lower;
}
