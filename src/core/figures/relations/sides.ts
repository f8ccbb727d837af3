import { wordClass } from '#core/lexicon/word-classes.ts';
import type { Actor } from '#core/actors/actor.ts';
import type { MentionsIn } from '#core/actors/mention-index.ts';
import { appositionsOf, caseOf, isPassive, objectOf, subjectOf } from '#core/grammar/arguments.ts';
import { childBy, headOf, relationOf, treeOf, upwardsFrom } from '#core/grammar/tree.ts';
import type { Tree } from '#core/grammar/tree.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { EventKind, Figure } from '#core/figures/figure.ts';

/** Events that befall someone. */
const BEFALLS: ReadonlySet<EventKind> = new Set<EventKind>([
  'death',
  'injury',
  'destruction',
  'capture',
  'strike',
  'displacement',
]);
/** Fighters who are named by their side alone: "killing 67 terrorists". */
const FIGHTERS =
  /^(?:terrorist|militant|fighter|insurgent|rebel|jihadist|gunman|soldier|troop|member|commander|combatant|extremist|guerrilla|mercenary|target|tank|vehicle|position|depot|warehouse|stronghold|base|truck|rocket|missile|drone|jet|warehouses|airstrike|site|hideout)$/;

/** Who does it: the subject of the event's verb, "by" whom when it is passive, the subject of the clause a participle hangs on. */
export function findAgent(sentence: Sentence, figure: Figure, mentionsIn: MentionsIn): Actor | undefined {
  const tree = treeOf(sentence);
  const verb = verbOf(tree, figure);
  if (verb !== undefined && figure.event?.kind === 'vote') {
    const winner = subjectOf(tree, verb) ?? childBy(tree, verb, 'nsubj');
    return winner === undefined ? undefined : actorOf(winner, mentionsIn, figure);
  }
  if (verb === undefined || !actsUpon(tree, figure, verb)) return undefined;
  const subject = subjectOf(tree, verb);
  if (isPassive(tree, verb)) return subject === undefined ? undefined : actorOf(subject, mentionsIn, figure);
  if (subject?.lower === 'it' || subject?.lower === 'they') return lastBody(tree, subject, mentionsIn);
  if (subject !== undefined) return actorOrApposed(tree, subject, mentionsIn, figure);
  return verb.xpos === 'VBG' ? firstActing(tree.sentence, verb, mentionsIn) : undefined;
}

/** "the minister, Anna Rossi": the subject, else what is set beside it. */
function actorOrApposed(tree: Tree, subject: Word, mentionsIn: MentionsIn, figure: Figure): Actor | undefined {
  return [subject, ...appositionsOf(tree, subject)]
    .map((word) => actorOf(word, mentionsIn, figure))
    .find((actor) => actor !== undefined);
}

/** "saw 80 bodies" is not the killing of 80: an event told by a noun is done by whoever carries it out; without an event only an object is acted upon. */
function actsUpon(tree: Tree, figure: Figure, verb: Word): boolean {
  const { event } = figure;
  if (event !== undefined) return spansOverlap(event.cue, verb) || CARRIES_OUT.test(verb.lemma);
  const counted = headOf(tree, figure.counted ?? figure.number);
  return counted !== undefined && counted === objectOf(tree, verb) && !isPassive(tree, verb);
}

const CARRIES_OUT =
  /^(?:carry|conduct|launch|deliver|fly|make|stage|mount|perform|commit|take|restore|gain|seize|extend|keep|hold|inflict|fire|hit)$/;

/** Where the tree shows no subject for "…, killing 40": who opens the clause that the participle closes. */
function firstActing(sentence: Sentence, verb: Word, mentionsIn: MentionsIn): Actor | undefined {
  const that = sentence.words.findLast((word) => word.index < verb.index && word.lower === 'that');
  const clause = { start: that?.end ?? sentence.start, end: verb.start };
  const acting = mentionsIn(clause)
    .filter(({ actor, mention: { span } }) => actor.kind !== 'place' && !isAfterPreposition(sentence, span))
    .toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  return acting[0]?.actor;
}

/** "The air force flew 40 sorties, in which it destroyed 12 tanks": the body that was the last subject. What has struck since may be meant as well: "the army reported a blast, saying it wounded 20". */
function lastBody(tree: Tree, pronoun: Word, mentionsIn: MentionsIn): Actor | undefined {
  const body = mentionsIn({ start: tree.sentence.start, end: pronoun.start })
    .filter(
      ({ actor, mention: { span } }) => actor.kind !== 'place' && actor.kind !== 'person' && isSubject(tree, span),
    )
    .toSorted((a, b) => b.mention.span.start - a.mention.span.start)[0];
  const since = tree.words.slice(0, pronoun.index).filter(({ start }) => start >= (body?.mention.span.end ?? 0));
  return since.some(({ lemma, upos }) => upos === 'NOUN' && STRIKES.has(lemma)) ? undefined : body?.actor;
}

/** What kills and wounds without being anybody. */
const STRIKES = wordClass('striking-event');

function isSubject(tree: Tree, span: Span): boolean {
  const head = headOf(tree, span);
  return head !== undefined && relationOf(head) === 'nsubj';
}

function isAfterPreposition(sentence: Sentence, span: Span): boolean {
  const first = sentence.words.find((word) => word.start >= span.start)?.index ?? 0;
  const before = sentence.words
    .slice(Math.max(0, first - 3), first)
    .findLast((word) => !/^(?:DET|ADJ)$/.test(word.upos));
  return before?.upos === 'ADP';
}

/** Whom it befalls: who is counted, or the side that the verb before is turned against. */
export function findAffected(
  sentence: Sentence,
  figure: Figure,
  mentionsIn: MentionsIn,
  agent: Actor | undefined,
): Actor | undefined {
  if (figure.event === undefined || !BEFALLS.has(figure.event.kind)) return undefined;
  const counted = figure.counted ?? figure.span;
  const phrase = { start: counted.start, end: phraseEnd(sentence, counted) };
  const named = mentionsIn(phrase).filter(
    ({ actor }) => actor !== agent && actor.kind !== 'place' && actor.kind !== 'person',
  );
  const body = named.find(({ actor }) => actor.kind !== 'group');
  if (body !== undefined) return body.actor;
  const head = (figure.countedHead ?? '').split(/[\s-]/).at(-1) ?? '';
  if (FIGHTERS.test(head) || named.length === 0) {
    const opponent = opponentOf(sentence, figure, mentionsIn, agent);
    if (opponent !== undefined) return opponent;
  }
  return named[0]?.actor;
}

/** "inflicted heavy losses upon ISIS, killing 40": the force or body last named in the sentence before the figure, that does not act. */
function opponentOf(
  sentence: Sentence,
  figure: Figure,
  mentionsIn: MentionsIn,
  agent: Actor | undefined,
): Actor | undefined {
  const before = mentionsIn({ start: sentence.start, end: figure.span.start })
    .filter(
      ({ actor, mention: { span } }) => actor !== agent && actor.kind === 'force' && !isAgentOf(treeOf(sentence), span),
    )
    .toSorted((a, b) => b.mention.span.start - a.mention.span.start);
  return before[0]?.actor;
}

/** Subjects, and those who act "with the support of" or "backed by". */
function isAgentOf(tree: Tree, span: Span): boolean {
  const head = headOf(tree, span);
  return head !== undefined && (relationOf(head) === 'nsubj' || /^(?:by|with)$/.test(caseOf(tree, head) ?? ''));
}

/** The counted phrase with what hangs on it: "278 targets for ISIS terrorists"; up to the next comma, verb or "in". */
function phraseEnd(sentence: Sentence, counted: Span): number {
  let { end } = counted;
  for (const word of sentence.words) {
    if (word.start < counted.end) continue;
    const goesOn =
      /^(?:for|of|from|belonging|among)$/.test(word.lower) || ['NOUN', 'PROPN', 'ADJ', 'DET'].includes(word.upos);
    if (!goesOn) break;
    end = word.end;
  }
  return end;
}

/** The verb of the event, else the verb that the figure hangs on. */
function verbOf(tree: Tree, figure: Figure): Word | undefined {
  const at = headOf(tree, figure.event?.cue ?? figure.counted ?? figure.number);
  return at === undefined ? undefined : upwardsFrom(tree, at).find(({ upos }) => upos === 'VERB');
}

/** The actor named by the word or by the phrase it heads. What is counted does not act upon itself. */
function actorOf(word: Word, mentionsIn: MentionsIn, figure: Figure): Actor | undefined {
  if (figure.counted !== undefined && spansOverlap(figure.counted, word)) return undefined;
  const here = mentionsIn(word).map(({ actor }) => actor);
  // A country acts, a town does not.
  return here.find(({ kind, name }) => kind !== 'place' || knownKinds(name).has('country'));
}
