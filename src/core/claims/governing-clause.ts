import type { Sentence, Word } from '#core/language/sentence.ts';
import { isClauseHead, sharedSubject, subtree } from './clauses.ts';

export const FINITE: RegExp = /^(?:VBD|VBZ|VBP|MD)$/;
/** A clause behind one of these says little without the one it hangs on. */
const DEPENDENT_MARKS =
  /^(?:if|because|since|after|before|when|until|till|once|unless|so|as|than|where|in|to|hence|despite)$/;

/** The nearest clause that can stand alone, from this one upwards: of "(agreed) to buy 30 jets" it is "agreed". */
export function governingClause(sentence: Sentence, head: number): number {
  let at = head;
  for (let steps = 0; steps <= sentence.words.length; steps += 1) {
    const word = sentence.words[at];
    if (word === undefined || word.head === -1) return at;
    if (isClauseHead(word) && standsAlone(sentence, word)) return at;
    at = word.head;
  }
  return head;
}

/** A finite verb with a subject of its own or a shared one, and no "because" before it; a relative clause does not stand alone. */
function standsAlone(sentence: Sentence, verb: Word): boolean {
  if (/^(?:acl|advcl|csubj)/.test(verb.relation) && !isContrast(sentence, verb)) return false;
  if (isRelative(sentence, verb.index)) return false;
  const below = sentence.words.filter((word) => word.head === verb.index && word.index !== verb.index);
  if (below.some((word) => word.relation === 'mark' && DEPENDENT_MARKS.test(word.lower))) return false;
  if (![verb, ...below].some((word) => FINITE.test(word.xpos))) return false;
  return below.some((word) => word.relation.startsWith('nsubj')) || sharedSubject(sentence, verb.index) !== undefined;
}

/** "Sales fell, while prices rose": two statements, however they are joined. */
function isContrast(sentence: Sentence, verb: Word): boolean {
  return sentence.words.some(
    (word) =>
      word.head === verb.index && word.relation === 'mark' && /^(?:while|whereas|although|though)$/.test(word.lower),
  );
}

/** "who lost 3-1", "in which nine died": told in passing, of something that the sentence is not about. */
export function isRelative(sentence: Sentence, head: number): boolean {
  const verb = sentence.words[head];
  if (verb === undefined || verb.relation === 'root' || verb.relation.startsWith('ccomp')) return false;
  if (verb.relation === 'acl:relcl') return true;
  const { first } = subtree(sentence, head);
  const opening = sentence.words.slice(first, first + 3).find((word) => word.upos !== 'PUNCT' && word.upos !== 'ADP');
  return opening !== undefined && /^(?:WDT|WP|WP\$)$/.test(opening.xpos);
}
