import { grammaticalSubject } from '#core/grammar/arguments.ts';
import { treeOf } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import type { Draft } from './draft.ts';
import type { SentenceContext } from './sentence-context.ts';
import { wordIndexAt } from './sentence-context.ts';
import { contentSpans, isNominal } from './noun-phrases.ts';

/** What a figure is about: what it is a part of, the noun it measures, and the subject of its verb. */
export function findAbout(
  context: SentenceContext,
  draft: Draft,
  head: Word | undefined,
  taken: ReadonlySet<Word>,
): readonly Span[] {
  const own = ownWords(context, draft, head);
  const anchor = topOf(own);
  if (!anchor) return [];
  if (draft.value === 1 && context.lexemes[draft.last + 1]?.lower === 'of') return []; // "one of the best" is about nothing but itself
  const listed = nounBeforeSign(context, draft, own);
  if (listed) return contentSpans(context, [listed], own, taken);
  const part = head === undefined ? partOf(context, anchor, own) : undefined;
  const nouns = nounsAbove(context, anchor, own);
  const found = contentSpans(context, part ? [part, ...nouns] : nouns, own, taken);
  return found.length > 0 || head !== undefined
    ? found
    : contentSpans(context, nounsBeforeVerb(context, own), own, taken);
}

/** Counted nouns that are all but units. */
const COUNTED_AGAIN = new Set(['point', 'time', 'unit']);

/** The words of every figure of a sentence: none of them says what another is about. */
export function wordsOfDrafts(context: SentenceContext, drafts: readonly Draft[]): ReadonlySet<Word> {
  return new Set(
    drafts.flatMap((draft) => {
      const own = ownWords(context, draft, undefined);
      const counted = own.find((word) => word.relation === 'nummod');
      const noun = counted && draft.unit === undefined ? context.words[counted.head] : undefined;
      return noun && COUNTED_AGAIN.has(noun.lemma) ? [...own, noun] : own;
    }),
  );
}

/** The words of the figure itself: number, unit and what is counted. */
function ownWords({ lexemes, words }: SentenceContext, draft: Draft, head: Word | undefined): readonly Word[] {
  const first = wordIndexAt(words, lexemes[draft.first]?.start ?? 0);
  const last = wordIndexAt(words, Math.max((lexemes[draft.last]?.end ?? 1) - 1, (head?.end ?? 1) - 1));
  return words.slice(first, last + 1);
}

/** The word of the figure that ties it to the rest of the sentence. */
function topOf(own: readonly Word[]): Word | undefined {
  return own.findLast((word) => !own.some((other) => other.index === word.head) && word.upos !== 'PUNCT');
}

/** "Dow +0.2% Nasdaq -0.8%": in a list of changes each belongs to the name before it. */
function nounBeforeSign({ lexemes, words }: SentenceContext, draft: Draft, own: readonly Word[]): Word | undefined {
  if (!/^[+−-]$/.test(lexemes[draft.first]?.text ?? '') || draft.unit?.kind !== 'percent') return undefined;
  let noun = words[(own[0]?.index ?? 0) - 1];
  if (noun?.upos === 'NUM') noun = words[noun.index - 1];
  return noun && isNominal(noun) ? noun : undefined;
}

/** Where the tree says nothing: the last noun before the verb that the number follows. */
function nounsBeforeVerb({ words }: SentenceContext, own: readonly Word[]): readonly Word[] {
  const before = words.slice(0, own[0]?.index ?? 0);
  const verb = before.findLast((word) => word.upos === 'VERB' || word.upos === 'AUX');
  const noun = before.slice(0, verb?.index ?? 0).findLast((word) => isNominal(word) || word.upos === 'PRON');
  let top = noun;
  while (top && isNominal(top)) {
    const up: Word | undefined = words[top.head];
    if (!up || !isNominal(up) || up.index >= (verb?.index ?? 0)) break;
    top = up;
  }
  return top && isNominal(top) ? [top] : [];
}

/** "60% of revenue": the revenue. */
function partOf(context: SentenceContext, anchor: Word, own: readonly Word[]): Word | undefined {
  return own
    .flatMap((word) => context.children[word.index] ?? [])
    .find(
      (child) =>
        child.index > anchor.index &&
        !own.includes(child) &&
        isNominal(child) &&
        hasCase(context, child, ['of', 'on', 'in']) &&
        child.relation.startsWith('nmod'),
    );
}

function hasCase({ children }: SentenceContext, word: Word, prepositions: readonly string[]): boolean {
  return (children[word.index] ?? []).some((child) => child.relation === 'case' && prepositions.includes(child.lower));
}

/** The nouns that the figure hangs on, up to the subject of its clause. */
function nounsAbove(context: SentenceContext, anchor: Word, own: readonly Word[]): readonly Word[] {
  const { words } = context;
  const found: Word[] = [];
  let word: Word | undefined = anchor;
  for (let steps = 0; word && steps < 6; steps++) {
    const subject = ownSubject(context, word);
    if (subject && !own.includes(subject)) return [...found, ...thing(subject)];
    const up: Word | undefined = words[word.head];
    if (!up || (word.relation.startsWith('nsubj') && !isNominal(up))) return found;
    if (!isNominal(up)) return [...found, ...aroundVerb(context, up, word, own)];
    if (word.relation === 'conj' && own.includes(word)) {
      word = up;
      continue;
    }
    if (!own.includes(up)) found.push(up);
    word = up;
  }
  return found;
}

function ownSubject({ children }: SentenceContext, word: Word): Word | undefined {
  return (children[word.index] ?? []).find((child) => child.relation.startsWith('nsubj'));
}

/** A subject as a noun: pronouns say nothing. */
const thing = (subject: Word | undefined): readonly Word[] => (subject && isNominal(subject) ? [subject] : []);

/** The subject of a verb; without one, what the verb does it to: "it will boost the range by 35 miles". */
function aroundVerb(context: SentenceContext, verb: Word, from: Word, own: readonly Word[]): readonly Word[] {
  const subject = grammaticalSubject(treeOf(context.sentence), verb);
  const others = (context.children[verb.index] ?? []).filter(
    (child) => child !== from && isNominal(child) && !own.includes(child),
  );
  const object = from.relation.startsWith('obl') ? others.find((child) => child.relation === 'obj') : undefined;
  if (object) return [object, ...thing(subject)];
  if (subject && isNominal(subject) && !own.includes(subject)) return [subject];
  const purpose = others.find((child) => child.relation.startsWith('obl') && hasCase(context, child, ['for']));
  return purpose ? [purpose] : [];
}
