import type { Span } from '#core/span.ts';
import type { FigureId } from '#core/figures/figure.ts';
import type { ActorId } from '#core/actors/actor.ts';
import type { AttributionId } from '#core/attributions/attribution.ts';

export type ClaimId = `claim-${number}`;
export const CLAIM_KINDS = [
  'casualties',
  'equipment',
  'territory',
  'operations',
  'money',
  'statistics',
  'vote',
  'health',
  'crime',
  'disaster',
  'identity',
  'forecast',
  'denial',
  'event',
  'other',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim {
  readonly id: ClaimId;
  readonly span: Span;
  /** Where the story says the same again. */
  readonly also?: readonly Span[];
  readonly kind: ClaimKind;
  readonly figures: readonly FigureId[];
  readonly actors: readonly ActorId[];
  readonly attribution?: AttributionId;
  /** 0..1, for ranking inside this article only; never shown without its reasons. */
  readonly worth: number;
  readonly reasons: readonly string[];
}
