import type { Span } from '#core/span.ts';

export type TimeId = `time-${number}`;
export const TIME_KINDS = ['point', 'period', 'duration', 'open'] as const;
export const GRAINS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type Grain = (typeof GRAINS)[number];

/** "on Friday", "the past ten days", "since 2015". */
export interface Time {
  readonly id: TimeId;
  readonly span: Span;
  readonly kind: (typeof TIME_KINDS)[number];
  readonly grain: Grain;
  /** ISO; absent when nothing dates the article. Never the day of posting. */
  readonly from?: string;
  readonly to?: string;
  /** "last Tuesday" can be two days: both are given. */
  readonly other?: readonly { readonly from: string; readonly to: string }[];
}
