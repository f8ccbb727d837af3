import type { Span } from '#core/span.ts';
import type { ActorId } from '#core/actors/actor.ts';

export type AttributionId = `attribution-${number}`;
export const ATTRIBUTION_KINDS = ['direct', 'indirect', 'mixed'] as const;
/** said / thinks / the report shows / ordered */
export const VOICES = ['speech', 'belief', 'document', 'decision'] as const;

export type Source =
  | {
      readonly kind: 'named';
      readonly span: Span;
      readonly actor: ActorId;
      /** The source does not stand at the cue: it is a pronoun, or carried over from an earlier sentence. */
      readonly inferred?: 'carried' | 'pronoun';
    }
  | { readonly kind: 'unnamed'; readonly span: Span }
  | { readonly kind: 'document'; readonly span: Span }
  | { readonly kind: 'missing' };

export interface Attribution {
  readonly id: AttributionId;
  readonly kind: (typeof ATTRIBUTION_KINDS)[number];
  readonly voice: (typeof VOICES)[number];
  readonly source: Source;
  /** Absent for a quotation that stands alone. */
  readonly cue?: Span;
  /** Two when the quotation is split: "A," she said, "B." */
  readonly content: readonly Span[];
}
