import { appositionsOf, caseOf } from '#core/grammar/arguments.ts';
import { nounPhraseOf } from '#core/grammar/noun-phrase.ts';
import { childBy, childrenOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { headTypeAt } from '#core/language/head-types/context.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import type { Span } from '#core/span.ts';
import { headWord } from './noun-phrases.ts';
import type { Entity } from './mention.ts';

/** What is said beside the name of a body, and whether it stands for it by itself. */
export interface Description extends Span {
  /** ", an online register of ships,": set beside the name. What stands before it, "the carrier Orbis", is no name for it. */
  readonly apart: boolean;
}

/** Words beside the name of a body that tell what it is: "Dubai's flagship carrier" Orbis; Tallen, "an online register of ships". */
export function findDescriptions(sentences: readonly Sentence[], entity: Entity): readonly Description[] {
  if (entity.kind !== 'organisation' && entity.kind !== 'force') return [];
  return entity.references.flatMap(({ sentence: index, first, last, described }) => {
    const sentence = sentences[index];
    if (sentence === undefined || described) return [];
    const tree = treeOf(sentence);
    const head = headWord(sentence.words, first, last);
    if (head === undefined) return [];
    return [...before(tree, head, first), ...behind(tree, head, last), ...whole(tree, first, last)];
  });
}

/** The ones that stand for the body by themselves. */
export function appositionsOnly(descriptions: readonly Description[]): readonly Span[] {
  return descriptions.filter(({ apart }) => apart).map(({ start, end }) => ({ start, end }));
}

/** "the French maker | Airbus": the words left of the name in its phrase, or the noun that the name is set beside. */
function before(tree: Tree, head: Word, first: number): readonly Description[] {
  const noun = tree.words[first - 1];
  if (noun === undefined || noun.upos !== 'NOUN' || !isBody(tree, noun)) return [];
  const left = childrenOf(tree, head).filter(({ index }) => index < first);
  const own = childrenOf(tree, noun).filter(({ index }) => index < first);
  const start = Math.min(
    noun.start,
    ...[...left, ...own].map((word) => tree.words[tree.first[word.index] ?? 0]?.start ?? noun.start),
  );
  return [{ start, end: noun.end, apart: false }];
}

/** ", an online register of ships," with an article and all that belongs to it. */
function behind(tree: Tree, head: Word, last: number): readonly Description[] {
  if (tree.words[last + 1]?.text !== ',') return [];
  const noun = appositionsOf(tree, head).find(
    (word) =>
      word.index > last && word.upos === 'NOUN' && /^(?:an?|the)$/.test(childBy(tree, word, 'det')?.lower ?? ''),
  );
  if (noun === undefined || caseOf(tree, noun) !== undefined || headTypeAt(tree.words, noun) === 'person') return [];
  return [{ ...nounPhraseOf(tree, noun), apart: true }];
}

/** "Orbis news agency": the name with the word for what it is. */
function whole(tree: Tree, first: number, last: number): readonly Description[] {
  let end = last;
  while (end - last < 3 && tree.words[end + 1]?.upos === 'NOUN') end += 1;
  const noun = tree.words[end];
  if (noun === undefined || end === last || !/^(?:agency|newspaper|network|group|bank|company)$/.test(noun.lemma))
    return [];
  return [{ start: tree.words[first]?.start ?? 0, end: noun.end, apart: true }];
}

function isBody(tree: Tree, noun: Word): boolean {
  return /^(?:organisation|force|person)$/.test(headTypeAt(tree.words, noun));
}
