import type { Word } from '#core/language/sentence.ts';
import { headOf, readNounPhrase } from './counted.ts';
import type { SentenceContext } from './sentence-context.ts';
import { spanOf } from './sentence-context.ts';
import type { WordCount } from './word-count.ts';
import { isHarm } from './event-cues.ts';
import { wordClass } from '#core/lexicon/word-classes.ts';

const UNCOUNTED_ZERO = wordClass('never-none');
const ZERO_SINGULARS = wordClass('none-of-one');

/** "no airstrikes", "none of the 12 crew", "nobody was killed": a claim that the count is nought. */
export function findZeroClaims(context: SentenceContext): readonly WordCount[] {
  return context.words.flatMap((word) => {
    const claim = readNobody(context, word) ?? readNone(context, word) ?? readNo(context, word);
    return claim ? [claim] : [];
  });
}

/** "no civilians": a plural that can be counted, or a singular of harm. "no doubts" counts nothing. */
function readNo(context: SentenceContext, word: Word): WordCount | undefined {
  const { words } = context;
  if (word.lower !== 'no' && word.lower !== 'zero') return undefined;
  const phrase = readNounPhrase(words, word.index + 1)?.words;
  const head = phrase?.at(-1);
  const first = phrase?.[0];
  if (!phrase || !head || !first || first.lower === 'one' || UNCOUNTED_ZERO.has(head.lower)) return undefined;
  if (words[word.index + 1]?.lower === 'longer' || words[word.index + 1]?.lower === 'more') return undefined;
  if (head.xpos !== 'NNS' && !ZERO_SINGULARS.has(head.lower)) return undefined;
  const counted = spanOf(first, head);
  return {
    value: 0,
    number: spanOf(word, word),
    span: spanOf(word, head),
    counted,
    countedHead: headOf(context, phrase),
    headWord: head,
  };
}

/** "none of the 12 crew members": nought of those. The 12 stays a figure of its own. */
function readNone(context: SentenceContext, word: Word): WordCount | undefined {
  const { words } = context;
  if (word.lower !== 'none' || words[word.index + 1]?.lower !== 'of') return undefined;
  let at = word.index + 2;
  while (words[at]?.upos === 'DET' || words[at]?.upos === 'NUM' || words[at]?.xpos === 'PRP$') at += 1;
  const phrase = readNounPhrase(words, at)?.words;
  const [first, head] = [phrase?.[0], phrase?.at(-1)];
  const numbered = words.slice(word.index, at).some(({ upos }) => upos === 'NUM');
  if (!phrase || !first || !head || (head.xpos !== 'NNS' && !numbered)) return undefined;
  return {
    value: 0,
    number: spanOf(word, word),
    span: spanOf(word, head),
    counted: spanOf(first, head),
    countedHead: headOf(context, phrase),
    headWord: head,
  };
}

/** "nobody was killed", "no one was hurt": only with harm; "nobody knows" is no count. */
function readNobody({ words }: SentenceContext, word: Word): WordCount | undefined {
  const noOne = word.lower === 'no' && words[word.index + 1]?.lower === 'one';
  if (word.lower !== 'nobody' && !noOne) return undefined;
  const last = noOne ? words[word.index + 1] : word;
  const harm = words.slice((last?.index ?? 0) + 1, (last?.index ?? 0) + 5).find(isHarm);
  if (!last || !harm) return undefined;
  return {
    value: 0,
    number: spanOf(word, last),
    span: spanOf(word, last),
    counted: spanOf(word, last),
    countedHead: 'person',
    headWord: last,
  };
}
