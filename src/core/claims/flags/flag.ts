import type { Span } from '#core/span.ts';

export const FLAG_KINDS = [
  'single-source',
  'party-to-conflict',
  'state-media',
  'undated',
  'date-mismatch',
  'spelling-variants',
  'loaded-words',
  'teaser-dropped',
  'headline-body-mismatch',
  'sum-mismatch',
  'unit-suspect',
  'one-side-only',
  'unnamed-sources',
  'missing-civilians',
  'sources-differ',
  'corrected-story',
  'other',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** What an editor should know before using the story. */
export interface Flag {
  readonly kind: FlagKind;
  readonly spans: readonly Span[];
  readonly says: string;
}
