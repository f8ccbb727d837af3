import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Word } from '#core/language/sentence.ts';
import { readNounPhrase, singular } from './counted.ts';
import type { Counted } from './counted.ts';
import { DURATION_NAMES } from './units/unit-tables.ts';
import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';
import { spanOf, wordIndexAt } from './sentence-context.ts';

/** What has a size of its own: "an area of 400 square kilometres". */
const DIMENSIONS = wordClass('dimension');

/** What a measure measures: the "area" of "an area of 400 square kilometres", the "jet fuel" of "12 tonnes of jet fuel". */
export function findMeasured({ lexemes, words }: SentenceContext, draft: Draft): Counted | undefined {
  if (draft.unit?.kind !== 'measure') return undefined;
  if (draft.unit.name === 'count') return occurrences(lexemes, words, draft);
  const first = wordIndexAt(words, lexemes[draft.first]?.start ?? 0);
  const of = words.slice(Math.max(0, first - 4), first).findLast((word) => word.lower === 'of');
  const before = of ? words[of.index - 1] : undefined;
  if (before && DIMENSIONS.has(before.lemma))
    return { span: spanOf(before, before), head: singular(before), headWord: before };
  if (DURATION_NAMES.has(draft.unit.name)) return undefined; // "18 years of war" measures no war
  const next = wordIndexAt(words, (lexemes[draft.last]?.end ?? 1) - 1) + 1;
  const [noun] = words[next]?.lower === 'of' ? (readNounPhrase(words, next + 1)?.words ?? []) : [];
  const head = noun ? readNounPhrase(words, next + 1)?.words.at(-1) : undefined;
  return noun && head ? { span: spanOf(noun, head), head: singular(head), headWord: head } : undefined;
}

/** "failed seven times": seven occasions. In "three times the size" and "sixfold" nothing is counted. */
function occurrences(lexemes: SentenceContext['lexemes'], words: readonly Word[], draft: Draft): Counted | undefined {
  const times = lexemes[draft.last];
  const next = lexemes[draft.last + 1]?.lower ?? '';
  if (times?.lower !== 'times' || /^(?:the|as|more|less|fewer|greater|larger|higher|lower|its|his|their)$/.test(next))
    return undefined;
  const word = words[wordIndexAt(words, times.start)];
  const behind = words[(word?.index ?? 0) + 1];
  const multiplied =
    behind?.upos === 'NOUN' || (behind?.upos === 'ADJ' && !/^(?:last|next|previous)$/.test(behind.lower));
  if (multiplied) return undefined; // "6.5 times earnings", "1.8 times operating profit"
  return word && { span: spanOf(word, word), head: 'time', headWord: word };
}
