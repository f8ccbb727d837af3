/** Boosted decision trees for a yes-or-no question, by histograms, logistic loss. Same seed, same trees. */
export interface Sample {
  readonly row: readonly number[];
  /** 0 to 1. */
  readonly yes: number;
  readonly weight: number;
}

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Pulls leaves towards nothing. */
  readonly ridge: number;
  /** Least curvature on either side of a split. */
  readonly least: number;
  readonly columnShare: number;
  readonly rowShare: number;
  readonly seed: number;
}

export interface Grown {
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

const MOST_CUTS = 60;

export function growTrees(samples: readonly Sample[], growth: Growth): Grown {
  const columns = samples[0]?.row.length ?? 0;
  const cuts = Array.from({ length: columns }, (_, column) => cutColumn(samples.map(({ row }) => row[column] ?? 0)));
  const bins = samples.map(({ row }) => Uint8Array.from(row, (value, column) => binOf(cuts[column] ?? [], value)));
  const random = seeded(growth.seed);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = samples.reduce((sum, { weight, yes }) => sum + weight * yes, 0);
  const base = Math.log(yes / (total - yes));
  const odds = new Float64Array(samples.length).fill(base);
  const trees: number[][] = [];
  for (let count = 0; count < growth.trees; count += 1) {
    const slopes = samples.map(({ yes, weight }, at) => {
      const chance = 1 / (1 + Math.exp(-(odds[at] ?? 0)));
      return { slope: weight * (chance - yes), curve: weight * Math.max(1e-6, chance * (1 - chance)) };
    });
    const usable = [...cuts.keys()].filter(() => random() < growth.columnShare);
    const rows = [...samples.keys()].filter(() => random() < growth.rowShare);
    const tree: number[] = [];
    growNode(tree, { cuts, bins, slopes, usable, growth }, rows, growth.depth);
    trees.push(tree);
    for (const [at, { row }] of samples.entries()) odds[at] = (odds[at] ?? 0) + leafOf(tree, row);
  }
  return { base, trees };
}

interface Ground {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly slopes: readonly { readonly slope: number; readonly curve: number }[];
  readonly usable: readonly number[];
  readonly growth: Growth;
}

function growNode(tree: number[], ground: Ground, rows: readonly number[], depth: number): void {
  const { growth, bins, cuts, slopes } = ground;
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row]?.slope ?? 0;
    curve += slopes[row]?.curve ?? 0;
  }
  const split = depth === 0 || rows.length < 10 ? undefined : findSplit(ground, rows, slope, curve);
  const at = tree.length;
  tree.push(-1, round((-growth.rate * slope) / (curve + growth.ridge)), 0);
  if (split === undefined) return;
  const { column, bin } = split;
  tree[at] = column;
  tree[at + 1] = cuts[column]?.[bin] ?? 0;
  const left = rows.filter((row) => (bins[row]?.[column] ?? 0) <= bin);
  const right = rows.filter((row) => (bins[row]?.[column] ?? 0) > bin);
  growNode(tree, ground, left, depth - 1);
  tree[at + 2] = tree.length;
  growNode(tree, ground, right, depth - 1);
}

function findSplit(
  ground: Ground,
  rows: readonly number[],
  slope: number,
  curve: number,
): { column: number; bin: number } | undefined {
  const { growth, bins, cuts, slopes, usable } = ground;
  const slopeIn = new Float64Array(MOST_CUTS + 4);
  const curveIn = new Float64Array(MOST_CUTS + 4);
  const worth = (s: number, c: number): number => (s * s) / (c + growth.ridge);
  let best = 1e-4;
  let found: { column: number; bin: number } | undefined;
  for (const column of usable) {
    const count = cuts[column]?.length ?? 0;
    slopeIn.fill(0);
    curveIn.fill(0);
    for (const row of rows) {
      const bin = bins[row]?.[column] ?? 0;
      slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[row]?.slope ?? 0);
      curveIn[bin] = (curveIn[bin] ?? 0) + (slopes[row]?.curve ?? 0);
    }
    let slopeLeft = 0;
    let curveLeft = 0;
    for (let bin = 0; bin < count; bin += 1) {
      slopeLeft += slopeIn[bin] ?? 0;
      curveLeft += curveIn[bin] ?? 0;
      if (curveLeft < growth.least || curve - curveLeft < growth.least) continue;
      const gain = worth(slopeLeft, curveLeft) + worth(slope - slopeLeft, curve - curveLeft) - worth(slope, curve);
      if (gain <= best) continue;
      best = gain;
      found = { column, bin };
    }
  }
  return found;
}

/** Bars between values: all of them when they are few, else quantiles of the rows and of the values. */
function cutColumn(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= 32) return distinct.slice(1).map((value, at) => (value + (distinct[at] ?? value)) / 2);
  const cuts = new Set<number>();
  for (let step = 1; step < 32; step += 1) cuts.add(round(sorted[Math.floor((step * sorted.length) / 32)] ?? 0) + 1e-4);
  for (let step = 1; step < 8; step += 1)
    cuts.add(round(distinct[Math.floor((step * distinct.length) / 8)] ?? 0) + 1e-4);
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leafOf(tree: readonly number[], row: readonly number[]): number {
  let at = 0;
  while ((tree[at] ?? -1) >= 0) at = (row[tree[at] ?? 0] ?? 0) <= (tree[at + 1] ?? 0) ? at + 3 : (tree[at + 2] ?? 0);
  return tree[at + 1] ?? 0;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
