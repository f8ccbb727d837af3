import { tokensOf } from './page-labels.ts';

/** Body against gold body by four-word shingles, counted as the article-extraction benchmark counts. */
export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly exact: boolean;
  readonly empty: boolean;
}

export function scoreBody(gold: string, body: string): BodyScore {
  const wanted = countShingles(gold);
  const found = countShingles(body);
  let hits = 0;
  let wantedTotal = 0;
  let foundTotal = 0;
  for (const count of wanted.values()) wantedTotal += count;
  for (const [shingle, count] of found) {
    foundTotal += count;
    hits += Math.min(count, wanted.get(shingle) ?? 0);
  }
  const same = hits === wantedTotal && hits === foundTotal;
  return {
    precision: same ? 1 : hits / Math.max(1, foundTotal),
    recall: same ? 1 : hits / Math.max(1, wantedTotal),
    exact: tokensOf(gold).join(' ') === tokensOf(body).join(' '),
    empty: foundTotal === 0,
  };
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  const last = Math.max(tokens.length > 0 ? 1 : 0, tokens.length - 3);
  for (let at = 0; at < last; at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function meanScore(scores: readonly BodyScore[]): {
  f1: number;
  precision: number;
  recall: number;
  exact: number;
} {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(scores.filter(({ empty }) => !empty).map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    exact: mean(scores.map(({ exact }) => (exact ? 1 : 0))),
  };
}
