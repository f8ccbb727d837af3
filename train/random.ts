/** Mulberry32: the same seed, the same numbers in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i] as T, order[j] as T];
    order[i] = b;
    order[j] = a;
  }
  return order;
}

/** Moves the features that stay to the front, each with the chance `1 - share`, and returns their number. */
export function dropFeatures(features: Int32Array, count: number, share: number, random: () => number): number {
  if (share === 0) return count;
  let kept = 0;
  for (let i = 0; i < count; i++) if (random() >= share) features[kept++] = features[i] ?? 0;
  return kept;
}
