import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './figure.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordAt } from './sentence-context.ts';

const AGE: Unit = { kind: 'measure', name: 'year of age' };
const AGE_LEADS = new Set(['aged', 'age', 'ages']);
const PERSONS = new Set(['he', 'she', 'who', 'i', 'you', 'we', 'they', 'himself', 'herself']);
const BECOMES = wordClass('becomes');

/** A bare number that the words around it make an age: "aged 18 to 34", "Maria, 10, said", "she is 35". */
export function readAgeFromContext(context: SentenceContext, draft: Draft): Unit | undefined {
  const { lexemes } = context;
  const value = typeof draft.value === 'number' ? draft.value : draft.value.high;
  const ofAge = lexemes[draft.first - 1]?.lower === 'of' && lexemes[draft.first - 2]?.lower === 'age';
  if (ofAge && draft.unit?.kind === 'measure' && draft.unit.name === 'year') return AGE;
  if (draft.unit !== undefined || value > 120 || !Number.isInteger(value) || draft.reading.form === 'vague')
    return undefined;
  const [before, after] = [lexemes[draft.first - 1], lexemes[draft.last + 1]];
  if (AGE_LEADS.has(before?.lower ?? '')) return AGE;
  if (ofAge) return AGE;
  const closes = after === undefined || /^[,.;)”"]$/.test(after.text);
  if (!closes)
    return afterPerson(lexemes, draft) && /^(?:when|by|at|and|but|in|on|years?)$/.test(after?.lower ?? '')
      ? AGE
      : undefined;
  const apposed = (before?.text === ',' && after?.text === ',') || (before?.text === '(' && after?.text === ')');
  if (apposed && value >= 5 && draft.reading.form !== 'fraction' && endsPerson(context, draft.first - 2)) return AGE;
  return afterPerson(lexemes, draft) ? AGE : undefined;
}

function afterPerson(lexemes: SentenceContext['lexemes'], draft: Draft): boolean {
  let at = draft.first - 1;
  if (!BECOMES.has(lexemes[at]?.lower ?? '')) return false;
  while (BECOMES.has(lexemes[at]?.lower ?? '')) at -= 1;
  return PERSONS.has(lexemes[at]?.lower ?? '');
}

/** "Ana Ruiz, 54,", "Ole Tamm Jr., 16,", "the driver, 40,": before the comma stands a name or one of a kind. */
function endsPerson({ lexemes, words }: SentenceContext, at: number): boolean {
  const name = lexemes[at]?.text === '.' && lexemes[at]?.glued ? lexemes[at - 1] : lexemes[at];
  if (name?.kind !== 'word') return false;
  return /^(?:\p{Lu}\p{Ll}|I{2,3}$|IV$)/u.test(name.text) || wordAt(words, name.start)?.xpos === 'NN';
}
