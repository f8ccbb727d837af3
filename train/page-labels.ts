/** Which blocks of a page make up its gold body: the best reading of the body as a sequence of blocks, in order. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Pc}]+/gu) ?? [];
}

interface Path {
  readonly score: number;
  readonly block: number;
  readonly before?: Path;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export function labelBlocks(blocks: readonly (readonly string[])[], gold: readonly string[]): readonly boolean[] {
  const places = new Map<string, number[]>();
  for (const [index, token] of gold.entries()) places.set(token, [...(places.get(token) ?? []), index]);
  let paths = new Map<number, Path>([[0, { score: 0, block: -1 }]]);
  for (const [index, block] of blocks.entries()) {
    const found = findPlaces(block, gold, places);
    if (found.length > 0) paths = extend(paths, found, index);
  }
  const labels = blocks.map(() => false);
  let path = [...paths.values()].sort((a, b) => b.score - a.score)[0];
  while (path !== undefined && path.block >= 0) {
    labels[path.block] = true;
    path = path.before;
  }
  return labels;
}

function extend(paths: ReadonlyMap<number, Path>, found: readonly Place[], block: number): Map<number, Path> {
  const ordered = [...paths].sort(([a], [b]) => a - b);
  const next = new Map(paths);
  for (const { start, end, score } of found) {
    let best: Path | undefined;
    for (const [at, path] of ordered) {
      if (at > start) break;
      if (best === undefined || path.score > best.score) best = path;
    }
    if (best === undefined) continue;
    const total = best.score + score;
    if ((next.get(end)?.score ?? -1) < total) next.set(end, { score: total, block, before: best });
  }
  const front = new Map<number, Path>();
  let highest = -1;
  for (const [at, path] of [...next].sort(([a], [b]) => a - b)) {
    if (path.score <= highest) continue;
    front.set(at, path);
    highest = path.score;
  }
  return front;
}

/** Where the block stands word for word; a long one also where six in ten of its words stand close together. */
function findPlaces(
  block: readonly string[],
  gold: readonly string[],
  places: ReadonlyMap<string, number[]>,
): readonly Place[] {
  const [opening] = block;
  if (opening === undefined) return [];
  const exact: Place[] = [];
  for (const start of places.get(opening) ?? []) {
    if (block.every((token, at) => gold[start + at] === token)) {
      exact.push({ start, end: start + block.length, score: block.length + (block.length > 3 ? 1 : 0) });
    }
  }
  return exact.length > 0 || block.length < 6 ? exact : findAlike(block, gold, places);
}

function findAlike(
  block: readonly string[],
  gold: readonly string[],
  places: ReadonlyMap<string, number[]>,
): readonly Place[] {
  const offsets = new Map<number, number>();
  for (const [at, token] of block.entries()) {
    for (const place of places.get(token) ?? []) {
      const offset = Math.round((place - at) / 5) * 5;
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  }
  const likely = [...offsets].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return likely.flatMap(([offset]) => {
    const place = alignNear(block, gold, Math.max(0, offset - 5));
    return place === undefined ? [] : [place];
  });
}

function alignNear(block: readonly string[], gold: readonly string[], from: number): Place | undefined {
  let at = from;
  let start = -1;
  let matched = 0;
  for (const token of block) {
    const found = gold.slice(at, at + 8).indexOf(token);
    if (found < 0) continue;
    if (start < 0) start = at + found;
    at += found + 1;
    matched += 1;
  }
  return matched / block.length >= 0.6 ? { start, end: at, score: matched * 0.9 } : undefined;
}
