/** Beside the figures of a story. */
import type { RelationKind } from '#core/figures/figure.ts';

export const figuresHeading = 'Figures';
export const noFigures = 'There are no figures in the text.';
export const figureLegend = '≥ at least · > more than · ≤ at most · < less than · ≈ about';
export const figureBy = (name: string): string => `by ${name}`;
export const figureAffected = (name: string): string => `affected: ${name}`;
export const noSource = 'no source given';
export const saidBy = (name: string): string => `said by ${name}`;
export const unlessTold = (said: string): string =>
  `${said.charAt(0).toUpperCase()}${said.slice(1)} unless something else stands with it`;
export const countedOnce = (times: number, places: string): string =>
  `stated ${times === 2 ? 'twice' : `${times} times`} (${places}), counted once`;

export function relationWords(kind: RelationKind, others: string): string {
  switch (kind) {
    case 'same-as':
      return `the same as ${others}`;
    case 'part-of':
      return `part of ${others}, do not add`;
    case 'not-same-as':
      return `not the same as ${others}`;
    case 'sum-of':
      return `given as the sum of ${others}`;
    case 'rate-of':
      return `a rate of ${others}`;
    case 'within':
      return `within ${others}`;
  }
}

/** Marked as ours: arithmetic, not the article. */
export const deskShare = (percent: number, whole: string): string => `[desk] ${percent}% of ${whole}`;
