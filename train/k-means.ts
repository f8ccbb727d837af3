/**
 * Lloyd's k-means over the rows of a matrix, row by row in one array. Deterministic: the first centres are rows evenly spaced.
 *
 *   const cluster = kMeans({ rows, width: 100, clusters: 250, fitted: 30_000, rounds: 20 });    // one number a row
 */

export interface KMeansOptions {
  readonly rows: Float32Array;
  readonly width: number;
  readonly clusters: number;
  /** Centres are moved by the first so many rows only; the others are put to the nearest. */
  readonly fitted: number;
  readonly rounds: number;
}

export function kMeans({ rows, width, clusters, fitted, rounds }: KMeansOptions): Uint16Array {
  const size = rows.length / width;
  const centres = new Float32Array(clusters * width);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = Math.floor((cluster * Math.min(fitted, size)) / clusters) * width;
    centres.set(rows.subarray(row, row + width), cluster * width);
  }
  const own = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < Math.min(fitted, size); row++) own[row] = nearest(rows, row, centres, width);
    moveCentres(centres, rows.subarray(0, fitted * width), own, width);
  }
  for (let row = 0; row < size; row++) own[row] = nearest(rows, row, centres, width);
  return own;
}

function nearest(rows: Float32Array, row: number, centres: Float32Array, width: number): number {
  const from = row * width;
  let best = 0;
  let least = Infinity;
  for (let cluster = 0, at = 0; at < centres.length; cluster++, at += width) {
    let distance = 0;
    for (let i = 0; i < width; i++) {
      const difference = (rows[from + i] ?? 0) - (centres[at + i] ?? 0);
      distance += difference * difference;
    }
    if (distance >= least) continue;
    least = distance;
    best = cluster;
  }
  return best;
}

/** Each to the mean of its rows; one without any stays where it is. */
function moveCentres(centres: Float32Array, rows: Float32Array, own: Uint16Array, width: number): void {
  const sums = new Float64Array(centres.length);
  const counts = new Float64Array(centres.length / width);
  for (let row = 0; row < rows.length / width; row++) {
    const cluster = own[row] ?? 0;
    counts[cluster] = (counts[cluster] ?? 0) + 1;
    for (let i = 0; i < width; i++) {
      const at = cluster * width + i;
      sums[at] = (sums[at] ?? 0) + (rows[row * width + i] ?? 0);
    }
  }
  for (const [at, sum] of sums.entries()) {
    const count = counts[Math.floor(at / width)] ?? 0;
    if (count > 0) centres[at] = sum / count;
  }
}
