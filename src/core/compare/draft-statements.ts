import type { Weigh } from './align.ts';
import type { Difference } from './difference.ts';
import type { Compared } from './passage.ts';
export function statementDifferences(draft: Compared, story: Compared, _weigh: Weigh): readonly Difference[] {
  return draft === story ? [] : [];
}
