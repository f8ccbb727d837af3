import type { Actor } from '#core/actors/actor.ts';
import type { MentionsIn } from '#core/actors/mention-index.ts';
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
  const verb = verbOf(sentence, figure);
  if (verb !== undefined && figure.event?.kind === 'vote') return voted(sentence, verb, mentionsIn, figure);
  if (verb === undefined || !actsUpon(sentence, figure, verb)) return undefined;
  const passive = childOf(sentence, verb, /^(?:nsubj:pass|csubj:pass|aux:pass)/) !== undefined;
  const by = sentence.words.find(
    (word) => word.head === verb.index && /^obl(?::agent)?$/.test(word.relation) && hasCase(sentence, word, 'by'),
  );
  if (by !== undefined) return actorOf(by, mentionsIn, figure);
  if (passive) return undefined;
  const subject = subjectOf(sentence, verb);
  if (subject?.lower === 'it' || subject?.lower === 'they') return lastBody(sentence, subject, mentionsIn);
  if (subject !== undefined) return actorOrApposed(sentence, subject, mentionsIn, figure);
  return verb.xpos === 'VBG' ? firstActing(sentence, verb, mentionsIn) : undefined;
}

/** "the minister, Anna Rossi": the subject, else what is set beside it. */
function actorOrApposed(sentence: Sentence, subject: Word, mentionsIn: MentionsIn, figure: Figure): Actor | undefined {
  const beside = sentence.words.filter((word) => word.head === subject.index && word.relation === 'appos');
  return [subject, ...beside].map((word) => actorOf(word, mentionsIn, figure)).find((actor) => actor !== undefined);
}

/** Votes are won by whoever is elected with them or receives them. */
function voted(sentence: Sentence, verb: Word, mentionsIn: MentionsIn, figure: Figure): Actor | undefined {
  const subject = sentence.words.findLast((word) => word.head === verb.index && word.relation.startsWith('nsubj'));
  return subject === undefined ? undefined : actorOf(subject, mentionsIn, figure);
}

/** "saw 80 bodies" is not the killing of 80: an event told by a noun is done by whoever carries it out; without an event only an object is acted upon. */
function actsUpon(sentence: Sentence, figure: Figure, verb: Word): boolean {
  const { event } = figure;
  if (event !== undefined) return spansOverlap(event.cue, verb) || CARRIES_OUT.test(verb.lemma);
  const counted = headIn(sentence, figure.counted ?? figure.number);
  return counted !== undefined && counted.head === verb.index && counted.relation === 'obj';
}

const CARRIES_OUT =
  /^(?:carry|conduct|launch|deliver|fly|make|stage|mount|perform|commit|take|restore|gain|seize|extend|keep|hold|inflict|fire|hit)$/;

function headIn(sentence: Sentence, span: Span): Word | undefined {
  return sentence.words.find((word) => spansOverlap(word, span) && !isInside(sentence, word.head, span));
}

/** Where the tree shows no subject for "…, killing 40": who opens the clause that the participle closes. */
function firstActing(sentence: Sentence, verb: Word, mentionsIn: MentionsIn): Actor | undefined {
  const that = sentence.words.findLast((word) => word.index < verb.index && word.lower === 'that');
  const clause = { start: that?.end ?? sentence.start, end: verb.start };
  const acting = mentionsIn(clause)
    .filter(({ actor, mention: { span } }) => actor.kind !== 'place' && !isAfterPreposition(sentence, span))
    .toSorted((a, b) => a.mention.span.start - b.mention.span.start);
  return acting[0]?.actor;
}

/** "The air force flew 40 sorties, in which it destroyed 12 tanks": the body that was the last subject. */
function lastBody(sentence: Sentence, pronoun: Word, mentionsIn: MentionsIn): Actor | undefined {
  return mentionsIn({ start: sentence.start, end: pronoun.start })
    .filter(
      ({ actor, mention: { span } }) => actor.kind !== 'place' && actor.kind !== 'person' && isSubject(sentence, span),
    )
    .toSorted((a, b) => b.mention.span.start - a.mention.span.start)[0]?.actor;
}

function isSubject(sentence: Sentence, span: Span): boolean {
  return sentence.words.some((word) => spansOverlap(word, span) && word.relation.startsWith('nsubj'));
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
    .filter(({ actor, mention: { span } }) => actor !== agent && actor.kind === 'force' && !isAgentOf(sentence, span))
    .toSorted((a, b) => b.mention.span.start - a.mention.span.start);
  return before[0]?.actor;
}

/** Subjects, and those who act "with the support of" or "backed by". */
function isAgentOf(sentence: Sentence, span: Span): boolean {
  const head = sentence.words.find((word) => spansOverlap(word, span) && !isInside(sentence, word.head, span));
  return (
    head !== undefined &&
    (head.relation.startsWith('nsubj') || hasCase(sentence, head, 'by') || hasCase(sentence, head, 'with'))
  );
}

function isInside(sentence: Sentence, index: number, span: Span): boolean {
  const word = sentence.words[index];
  return word !== undefined && spansOverlap(word, span);
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
function verbOf(sentence: Sentence, figure: Figure): Word | undefined {
  const cue = figure.event?.cue;
  const at = cue === undefined ? undefined : sentence.words.find((word) => spansOverlap(word, cue));
  let word = at ?? sentence.words.find((one) => spansOverlap(one, figure.counted ?? figure.number));
  for (let steps = 0; word !== undefined && word.upos !== 'VERB' && steps < 8; steps++)
    word = sentence.words[word.head];
  return word?.upos === 'VERB' ? word : undefined;
}

/** The verb's own subject, else that of the clause it hangs on. */
function subjectOf(sentence: Sentence, verb: Word): Word | undefined {
  let at: Word | undefined = verb;
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    const subject = nearestSubject(sentence, at);
    if (subject !== undefined) return antecedentOf(sentence, subject) ?? subject;
    // "The army took the city, killing 40": the tree may hang "killing" on the city; the comma tells.
    const closesClause = sentence.words[at.index - 1]?.text === ',';
    if (/^acl(?!:relcl)/.test(at.relation) && !closesClause) return sentence.words[at.head];
    if (at.upos === 'VERB' && !closesClause && !/^(?:advcl|conj|xcomp|acl)/.test(at.relation)) return undefined;
    at = sentence.words[at.head];
  }
  return undefined;
}

/** "last Tuesday a jet struck": a time can look like a subject; the nearer one is meant. */
function nearestSubject(sentence: Sentence, verb: Word): Word | undefined {
  const subjects = sentence.words.filter((word) => word.head === verb.index && /^nsubj(?!:pass)/.test(word.relation));
  return subjects.findLast((word) => word.index < verb.index) ?? subjects[0];
}

/** "which" is the noun that its clause describes. */
function antecedentOf(sentence: Sentence, subject: Word): Word | undefined {
  if (!/^(?:who|which|that)$/.test(subject.lower)) return undefined;
  const clause = sentence.words[subject.head];
  return clause?.relation.startsWith('acl') === true ? sentence.words[clause.head] : undefined;
}

function childOf(sentence: Sentence, head: Word, relation: RegExp): Word | undefined {
  return sentence.words.find((word) => word.head === head.index && relation.test(word.relation));
}

function hasCase(sentence: Sentence, word: Word, preposition: string): boolean {
  return sentence.words.some(
    (child) => child.head === word.index && child.relation === 'case' && child.lower === preposition,
  );
}

/** The actor named by the word or by the phrase it heads. What is counted does not act upon itself. */
function actorOf(word: Word, mentionsIn: MentionsIn, figure: Figure): Actor | undefined {
  if (figure.counted !== undefined && spansOverlap(figure.counted, word)) return undefined;
  const here = mentionsIn(word).map(({ actor }) => actor);
  // A country acts, a town does not.
  return here.find(({ kind, name }) => kind !== 'place' || knownKinds(name).has('country'));
}
