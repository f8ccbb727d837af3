import { UPOS } from '#core/language/sentence.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';

/** Content with this share of its words between marks is direct: a word may have slipped out of its marks. */
const DIRECT = 0.95;
const PUNCT: number = UPOS.indexOf('PUNCT');

/** direct: (nearly) every word of the content stands between quotation marks; mixed: some do. */
export function kindOf(view: WordView, content: readonly WordRange[]): Attribution['kind'] {
  let words = 0;
  let quoted = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i += 1) {
      if (view.upos[i] === PUNCT) continue;
      words += 1;
      if (view.quote[i] === 1) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * words ? 'direct' : 'mixed';
}
