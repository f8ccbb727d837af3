import { conjunctsOf, objectOf, subjectOf } from '#core/grammar/arguments.ts';
import { classOf, isPeople } from '#core/grammar/predicate-class.ts';
import { childBy, childrenOf, parentOf, relationOf, treeOf } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import type { Word } from '#core/language/sentence.ts';
import { singular } from './counted.ts';
import { BEFALLS } from './event-cues.ts';
import type { SentenceContext } from './sentence-context.ts';
import { spanOf } from './sentence-context.ts';
import type { WordCount } from './word-count.ts';

/** "killing a woman and wounding 25": beside victims that are counted, one who is not named is one of the toll. */
export function findSingleVictims({ sentence }: SentenceContext): readonly WordCount[] {
  const tree = treeOf(sentence);
  return sentence.words.flatMap((article) => {
    const head = parentOf(tree, article);
    if (!/^an?$/.test(article.lower) || article.relation !== 'det' || head?.upos !== 'NOUN') return [];
    const deed = deedTo(tree, head);
    if (deed === undefined || !isPeople(tree, head) || !besideCounted(tree, deed)) return [];
    const first = tree.words[article.index + 1] ?? head;
    return [
      {
        value: 1,
        number: spanOf(article, article),
        span: spanOf(article, head),
        counted: spanOf(first, head),
        countedHead: singular(head),
        headWord: head,
      },
    ];
  });
}

/** The verb that says what befell somebody. */
function deedTo(tree: Tree, victim: Word): Word | undefined {
  const verb = parentOf(tree, victim);
  if (verb === undefined || !['obj', 'nsubj'].includes(relationOf(victim))) return undefined;
  const [subject, object] = [subjectOf(tree, verb), objectOf(tree, verb)];
  const befalls = BEFALLS[classOf(tree, verb, { subject, object })?.class ?? ''];
  const kind = victim === object ? befalls?.object : victim === subject ? befalls?.subject : undefined;
  return kind === undefined ? undefined : verb;
}

/** Joined to another deed whose victims are a number. */
function besideCounted(tree: Tree, deed: Word): boolean {
  const above = relationOf(deed) === 'conj' ? parentOf(tree, deed) : undefined;
  const others = [...conjunctsOf(tree, deed), ...(above === undefined ? [] : [above, ...conjunctsOf(tree, above)])];
  return others.some((other) => {
    const victim =
      other === deed || other.upos !== 'VERB' ? undefined : (objectOf(tree, other) ?? childBy(tree, other, 'nsubj'));
    if (victim === undefined) return false;
    return victim.upos === 'NUM' || childrenOf(tree, victim).some(({ relation }) => relation === 'nummod');
  });
}
