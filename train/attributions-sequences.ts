/** Sequences of feature hashes, flat. `rowEnd[i]` ends token i's hashes; `sequenceEnd[k]` ends sequence k's tokens. */
export interface Sequences {
  hashes: Int32Array;
  size: number;
  readonly rowEnd: number[];
  readonly sequenceEnd: number[];
  readonly gold: number[];
}

export function noSequences(): Sequences {
  return { hashes: new Int32Array(1 << 20), size: 0, rowEnd: [], sequenceEnd: [], gold: [] };
}

export function addSequence(to: Sequences, rows: readonly Int32Array[], gold: ArrayLike<number>): void {
  for (const [i, row] of rows.entries()) {
    if (to.size + row.length > to.hashes.length) {
      const grown = new Int32Array(to.hashes.length * 2);
      grown.set(to.hashes);
      to.hashes = grown;
    }
    to.hashes.set(row, to.size);
    to.size += row.length;
    to.rowEnd.push(to.size);
    to.gold.push(gold[i] ?? 0);
  }
  to.sequenceEnd.push(to.rowEnd.length);
}

/** Hash -> dense row, open addressing. */
export interface RowIndex {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
  readonly count: number;
}

export function rowAt(index: RowIndex, key: number): number {
  let slot = key & index.mask;
  for (;;) {
    const row = index.rows[slot] ?? 0;
    if (row === 0) return -1;
    if (index.keys[slot] === key) return row - 1;
    slot = (slot + 1) & index.mask;
  }
}

/** Rows for the features seen at least `minSeen` times. */
export function indexRows(data: Sequences, minSeen: number): RowIndex {
  const bits = Math.min(26, Math.max(12, Math.ceil(Math.log2(data.size + 1))));
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(mask + 1);
  const seen = new Uint8Array(mask + 1);
  let used = 0;
  for (let i = 0; i < data.size; i++) {
    const key = data.hashes[i] ?? 0;
    let slot = key & mask;
    while (seen[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (seen[slot] === 0) {
      if (used++ > mask * 0.9) throw new Error('too many features');
      keys[slot] = key;
    }
    if ((seen[slot] ?? 0) < 255) seen[slot] = (seen[slot] ?? 0) + 1;
  }
  let kept = 0;
  for (let slot = 0; slot <= mask; slot++) if ((seen[slot] ?? 0) >= minSeen) kept++;
  let small = 16;
  while (small < kept * 1.7) small *= 2;
  const index = { keys: new Int32Array(small), rows: new Int32Array(small), mask: small - 1, count: kept };
  let row = 0;
  for (let from = 0; from <= mask; from++) {
    if ((seen[from] ?? 0) < minSeen) continue;
    const key = keys[from] ?? 0;
    let slot = key & index.mask;
    while (index.rows[slot] !== 0) slot = (slot + 1) & index.mask;
    index.keys[slot] = key;
    index.rows[slot] = ++row;
  }
  return index;
}

export function densify(data: Sequences, index: RowIndex): { features: Int32Array; rowEnd: Int32Array } {
  const features = new Int32Array(data.size);
  const rowEnd = new Int32Array(data.rowEnd.length);
  let at = 0;
  let from = 0;
  for (let row = 0; row < rowEnd.length; row++) {
    const end = data.rowEnd[row] ?? 0;
    for (let i = from; i < end; i++) {
      const dense = rowAt(index, data.hashes[i] ?? 0);
      if (dense >= 0) features[at++] = dense;
    }
    rowEnd[row] = at;
    from = end;
  }
  return { features: features.slice(0, at), rowEnd };
}
