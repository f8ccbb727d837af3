/** A trained chain of labels: scores for each word from its features, and one for each pair of neighbouring labels. */
export interface Chain {
  readonly size: number;
  /** Row a, column b: label b after label a; the last row is the start. Forbidden pairs are very low. */
  readonly transitions: Float64Array;
  /** `size` scores a row. */
  readonly score: (rows: readonly Int32Array[]) => Float64Array;
}

/** The likeliest path and the log of its probability among all paths. */
export interface BestPath {
  readonly labels: Uint8Array;
  readonly logLikelihood: number;
}

interface Forward {
  readonly forward: Float64Array;
  readonly factors: Float64Array;
  readonly scales: Float64Array;
  readonly pairs: Float64Array;
  readonly logTotal: number;
}

function runForward(chain: Chain, scores: Float64Array): Forward {
  const { size } = chain;
  const length = scores.length / size;
  const pairs = chain.transitions.map((weight) => Math.exp(weight));
  const forward = new Float64Array(scores.length);
  const factors = new Float64Array(scores.length);
  const scales = new Float64Array(length);
  let logTotal = 0;
  for (let i = 0; i < length; i += 1) {
    const row = i * size;
    let top = -Infinity;
    for (let k = 0; k < size; k += 1) top = Math.max(top, scores[row + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < size; k += 1) {
      let mass = i === 0 ? (pairs[size * size + k] ?? 0) : 0;
      if (i > 0) for (let b = 0; b < size; b += 1) mass += (forward[row - size + b] ?? 0) * (pairs[b * size + k] ?? 0);
      const factor = Math.exp((scores[row + k] ?? 0) - top);
      factors[row + k] = factor;
      forward[row + k] = mass * factor;
      sum += mass * factor;
    }
    const scale = Math.max(sum, 1e-300);
    scales[i] = scale;
    for (let k = 0; k < size; k += 1) forward[row + k] = (forward[row + k] ?? 0) / scale;
    logTotal += top + Math.log(scale);
  }
  return { forward, factors, scales, pairs, logTotal };
}

/** The probability of each label at each row. */
export function likelihoods(chain: Chain, scores: Float64Array): Float64Array {
  const { size } = chain;
  const { forward, factors, scales, pairs } = runForward(chain, scores);
  let backward = new Float64Array(size).fill(1);
  for (let i = scores.length / size - 1; i >= 0; i -= 1) {
    const row = i * size;
    const earlier = new Float64Array(size);
    for (let k = 0; k < size; k += 1) {
      const reach = ((factors[row + k] ?? 0) * (backward[k] ?? 0)) / (scales[i] ?? 1);
      for (let b = 0; b < size; b += 1) earlier[b] = (earlier[b] ?? 0) + (pairs[b * size + k] ?? 0) * reach;
      forward[row + k] = (forward[row + k] ?? 0) * (backward[k] ?? 0);
    }
    backward = earlier;
  }
  return forward;
}

export function bestPath(chain: Chain, scores: Float64Array): BestPath {
  return bestPaths(chain, scores, 1)[0] ?? { labels: new Uint8Array(0), logLikelihood: 0 };
}

const UNREACHED = -1e8;

/** The `count` likeliest paths, best first. */
export function bestPaths(chain: Chain, scores: Float64Array, count: number): readonly BestPath[] {
  const { size } = chain;
  const length = scores.length / size;
  if (length === 0) return [];
  const back = new Uint16Array(scores.length * count);
  let best = new Float64Array(size * count).fill(UNREACHED);
  for (let k = 0; k < size; k += 1) {
    best[k * count] = (scores[k] ?? 0) + (chain.transitions[size * size + k] ?? 0);
  }
  for (let i = 1; i < length; i += 1) best = stepPaths(chain, scores, i, best, back, count);
  const { logTotal } = runForward(chain, scores);
  const order = Array.from(best.keys()).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0));
  const paths: BestPath[] = [];
  for (const at of order.slice(0, count)) {
    const score = best[at] ?? UNREACHED;
    if (score < UNREACHED / 4) break;
    paths.push({ labels: tracePath(back, at, length, size, count), logLikelihood: score - logTotal });
  }
  return paths;
}

/** Cell (label, rank) is `label * count + rank`, in `best` and as what `back` points to. */
function stepPaths(
  chain: Chain,
  scores: Float64Array,
  i: number,
  best: Float64Array,
  back: Uint16Array,
  count: number,
): Float64Array<ArrayBuffer> {
  const { size, transitions } = chain;
  const next = new Float64Array(size * count).fill(UNREACHED);
  for (let k = 0; k < size; k += 1) {
    const row = k * count;
    const pointers = i * size * count + row;
    for (let b = 0; b < size; b += 1) {
      const step = transitions[b * size + k] ?? 0;
      for (let cell = b * count; cell < (b + 1) * count; cell += 1) {
        const before = best[cell] ?? UNREACHED;
        const reach = before + step;
        // The paths to one label are in order: where one is too late, so are those behind it.
        if (before <= UNREACHED || reach <= (next[row + count - 1] ?? 0)) break;
        let rank = count - 1;
        for (; rank > 0 && (next[row + rank - 1] ?? 0) < reach; rank -= 1) {
          next[row + rank] = next[row + rank - 1] ?? UNREACHED;
          back[pointers + rank] = back[pointers + rank - 1] ?? 0;
        }
        next[row + rank] = reach;
        back[pointers + rank] = cell;
      }
    }
    for (let rank = 0; rank < count; rank += 1)
      next[row + rank] = (next[row + rank] ?? 0) + (scores[i * size + k] ?? 0);
  }
  return next;
}

function tracePath(back: Uint16Array, cell: number, length: number, size: number, count: number): Uint8Array {
  const labels = new Uint8Array(length);
  let at = cell;
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = Math.floor(at / count);
    at = back[i * size * count + at] ?? 0;
  }
  return labels;
}
