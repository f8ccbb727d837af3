import type { Source } from '#core/attributions/attribution.ts';
import type { TaggedAttribution } from '#core/attributions/tagged-attribution.ts';

/** An attribution on its way: `source` is undefined until it is known whether an earlier one is carried to it. */
export interface Resolving {
  readonly tagged: TaggedAttribution;
  readonly paragraph: number;
  readonly start: number;
  source: Source | undefined;
}
