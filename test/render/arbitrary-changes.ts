import fc from 'fast-check';
import type { ClaimDifference, FigureChange } from '#render/earlier-story.ts';
import { hostileLabel } from './hostile.ts';

const kind = <Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);
const worded = fc.record({ kind: kind('worded'), words: hostileLabel });
export const claimDifference: fc.Arbitrary<ClaimDifference> = fc.oneof(
  fc.record({ kind: kind('same-words', 'same-origin', 'same-source', 'other-source') }),
  fc.record({ kind: kind('same-figure'), there: hostileLabel }),
  fc.record({ kind: kind('other-figure'), here: hostileLabel, there: hostileLabel }),
  worded,
);
export const figureChange: fc.Arbitrary<FigureChange> = fc.oneof(
  fc.record({ kind: kind('changed'), before: hostileLabel, now: hostileLabel }),
  fc.record({ kind: kind('new'), now: hostileLabel }),
  fc.record({ kind: kind('gone'), before: hostileLabel }),
  worded,
);
