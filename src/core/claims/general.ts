import type { Sentence, Word } from '#core/language/sentence.ts';
import { spanContains, spansOverlap } from '#core/span.ts';
import { subtree } from './clauses.ts';
import type { Statement } from './statement.ts';
import { governingClause } from './governing-clause.ts';
import type { Story } from './story.ts';

/** Above this a number is information: "one of the five pillars" is none. */
const SMALL = 10;
const PRESENT = /^(?:VBZ|VBP)$/;
const MODAL = /^(?:can|may|must|should)$/;

/** "Pilgrims are required to visit the shrine once", "a cable does not snap like that": of a kind of people or things, at no time; hardly to be looked up. */
export function isGeneral(story: Story, { span, sentence, figures }: Statement): boolean {
  if (story.times.some((time) => time.kind !== 'duration' && spansOverlap(time.span, sentence))) return false;
  const small = figures.every(
    ({ unit, value, event }) =>
      unit.kind === 'count' && typeof value === 'number' && value > 0 && value <= SMALL && event === undefined,
  );
  const verb = mainVerb(sentence, span);
  if (!small || verb === undefined || !isTimeless(sentence, verb)) return false;
  const subject = sentence.words.find((word) => word.head === verb.index && word.relation.startsWith('nsubj'));
  return subject !== undefined && isOfAKind(sentence, subject);
}

/** The verb of the outermost clause inside the statement. */
function mainVerb(sentence: Sentence, span: Statement['span']): Word | undefined {
  const inside = sentence.words.filter((word) => spanContains(span, word));
  const top = inside.find(
    (word) => word.upos !== 'PUNCT' && !inside.some((other) => other.index === word.head && other.index !== word.index),
  );
  return top === undefined ? undefined : sentence.words[governingClause(sentence, top.index)];
}

/** Simple present or a modal; "has closed" and "is closing" tell of one time, "is full" of a state now. */
function isTimeless(sentence: Sentence, verb: Word): boolean {
  const auxiliaries = sentence.words.filter((word) => word.head === verb.index && /^(?:aux|cop)/.test(word.relation));
  if (auxiliaries.some((word) => MODAL.test(word.lower))) return true;
  if (auxiliaries.some((word) => word.relation === 'cop')) return false;
  if (auxiliaries.length === 0) return PRESENT.test(verb.xpos);
  if (auxiliaries.some((word) => word.lemma === 'have') || verb.xpos === 'VBG') return false;
  return auxiliaries.every((word) => PRESENT.test(word.xpos) && /^(?:be|do)$/.test(word.lemma));
}

/** A bare plural or "a", "any" with a noun; a name, a number, "the" or "most" make it particular. */
function isOfAKind(sentence: Sentence, subject: Word): boolean {
  if (!/^(?:NNS|NN|NNPS)$/.test(subject.xpos)) return false;
  const { first, last } = subtree(sentence, subject.index);
  const phrase = sentence.words.slice(first, last + 1);
  if (phrase.some((word) => /^(?:NUM|PRON|PROPN)$/.test(word.upos) && word.index !== subject.index)) return false;
  const determiner = phrase.find((word) => word.head === subject.index && /^(?:det|nmod:poss)/.test(word.relation));
  if (determiner === undefined)
    return subject.xpos.endsWith('S') && !phrase.some((word) => /^(?:many|most|few|several|more)$/.test(word.lower));
  return /^(?:an?|any)$/.test(determiner.lower);
}
