import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Draft } from './draft.ts';
import type { Word } from '#core/language/sentence.ts';
import { hasOwnUp } from './read-bound.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

type Change = 'rise' | 'fall';

/** Verbs and particles of growth, as lemmas and as written. */
const RISE_WORDS = wordClass('rise-word');
const FALL_WORDS = wordClass('fall-word');
/** What may stand between a change word and its number: "rose by about", "fell a further", "lost another". */
const CHANGE_FILLERS = wordClass('change-filler');

/** "rose 3 percent", "down by about 40", "+0.2%", "fell to 40". The level of another change ("fell 3 percent to 13,176") is none itself. */
export function readChange(context: SentenceContext, draft: Draft): Change | undefined {
  const { lexemes } = context;
  if (draft.score === true) return undefined;
  const sign = lexemes[draft.first]?.text;
  if (sign === '+') return 'rise';
  if (typeof draft.value === 'number' && draft.value < 0 && draft.unit?.kind === 'percent') return 'fall';
  if (draft.falls) return 'fall';
  if (
    typeof draft.value !== 'number' &&
    lexemes[draft.first - 1]?.lower === 'from' &&
    readChange(context, { ...draft, first: draft.first - 1, value: 0 })
  )
    return 'rise';
  for (let at = draft.first - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const word = lexemes[at];
    if (!word) break;
    const change = RISE_WORDS.has(word.lower) ? 'rise' : FALL_WORDS.has(word.lower) ? 'fall' : undefined;
    if (change && isChangeWord(context, at, draft)) return change;
    // A level reached: only right behind its verb, "fell to 40"; in "fell 3 percent to 40" the verb has its number.
    if (!CHANGE_FILLERS.has(word.lower) && word.lower !== 'to' && word.lower !== 'back') break;
  }
  return changeAtDistance(context, draft);
}

/** "is expected to grow its sales in Asia by 35 percent": the verb that the "by" hangs on. */
function changeAtDistance({ lexemes, words }: SentenceContext, draft: Draft): Change | undefined {
  let by = draft.first - 1;
  while (CHANGE_FILLERS.has(lexemes[by]?.lower ?? '') && lexemes[by]?.lower !== 'by') by -= 1;
  if (lexemes[by]?.lower !== 'by') return undefined;
  let word = wordAt(words, lexemes[draft.last]?.start ?? 0);
  for (let steps = 0; word && steps < 3; steps++) {
    word = words[word.head];
    if (word?.upos !== 'VERB') continue;
    return RISE_WORDS.has(word.lemma) ? 'rise' : FALL_WORDS.has(word.lemma) ? 'fall' : undefined;
  }
  return undefined;
}

/** Verbs whose "up" or "down" is a change: "closed up 3 percent". Any other verb's is its own: "gave up 517 yards". */
const MOVING = wordClass('moving-verb');

/** "up to 40" bounds and "the down payment" is a name; a change word is a verb, or "up" and "down" before a number. */
function isChangeWord(context: SentenceContext, at: number, draft: Draft): boolean {
  const { lexemes, words, children } = context;
  const lexeme = lexemes[at];
  const after = lexemes[at + 1]?.lower;
  if (!lexeme) return false;
  const level = after === 'to';
  if (/^(?:up|down)wards?$/.test(lexeme.lower)) return true;
  if (lexeme.lower === 'up' || lexeme.lower === 'down' || lexeme.lower === 'higher') {
    const before = lexemes[at - 1];
    const verb = before && wordAt(words, before.start);
    const moved = verb?.upos !== 'VERB' || MOVING.has(verb.lemma);
    return moved && at + 4 >= draft.first && (!level || hasOwnUp(context, at) || verb?.upos === 'VERB');
  }
  const word = wordAt(words, lexeme.start);
  if (word === undefined) return after !== 'of';
  if (word.upos === 'VERB') return after !== 'of' && !isUnreal(children[word.index] ?? [], word);
  return word.upos !== 'NOUN' && word.upos !== 'PROPN';
}

/** "could have lost 70", "did not lose any": what did not happen changed nothing. */
function isUnreal(children: readonly Word[], verb: Word): boolean {
  const helpers = children.filter((word) => word.index < verb.index);
  const has = (...forms: readonly string[]): boolean => helpers.some(({ lower }) => forms.includes(lower));
  const perfect = has('have', "'ve", '’ve');
  return has('not', "n't", 'n’t', 'never') || (perfect && has('could', 'would', 'might', 'should'));
}
