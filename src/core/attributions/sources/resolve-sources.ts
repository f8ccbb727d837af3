import type { Actor } from '#core/actors/actor.ts';
import { indexMentions } from '#core/actors/mention-index.ts';
import type { Mentioned, MentionsIn } from '#core/actors/mention-index.ts';
import type { Article } from '#core/article.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Attribution, Source } from '#core/attributions/attribution.ts';
import { carriedSource, sharedSubject } from './carried.ts';
import type { Resolving } from './resolving.ts';
import { splitAtParagraphs } from './split.ts';
import { namesNobody } from './short-source.ts';
import { DOCUMENT_NOUNS, TOLD_OF } from './source-words.ts';
import type { TaggedAttribution } from '#core/attributions/tagged-attribution.ts';

/** "… in a statement on Wednesday" behind what is said is no longer than this. */
const LONGEST_MANNER = 40;

/** Gives each attribution its source: an actor, someone unnamed, a document, or nobody; carried over from a neighbour where only one can be meant. */
export function resolveSources(
  article: Article,
  sentences: readonly Sentence[],
  tagged: readonly TaggedAttribution[],
  actors: readonly Actor[],
): readonly Attribution[] {
  const resolving = tagged
    .flatMap((one) => splitAtParagraphs(article, sentences, one))
    .map((one): Resolving => {
      const sentence = sentences[one.sentence];
      const spans = [
        ...one.content,
        ...(one.cue === undefined ? [] : [one.cue]),
        ...(one.source === undefined ? [] : [one.source]),
      ];
      return {
        tagged: one,
        paragraph: sentence?.paragraph ?? -1,
        start: Math.min(...spans.map((span) => span.start)),
        source: undefined,
      };
    })
    .toSorted((a, b) => a.start - b.start);
  const mentionsIn = indexMentions(actors);
  for (const one of resolving) {
    const { source } = one.tagged;
    if (source !== undefined)
      one.source = sourceAt(
        sentences.slice(Math.max(0, one.tagged.sentence - 1), one.tagged.sentence + 2),
        one.tagged,
        source,
        mentionsIn,
      );
  }
  resolving.forEach((one, index) => {
    if (one.source === undefined && one.tagged.cue !== undefined)
      one.source = sharedSubject(sentences, resolving, index) ?? { kind: 'missing' };
    if (one.source?.kind === 'unnamed') one.source = pronounOfSpeaker(article, resolving, index, actors) ?? one.source;
    if (one.source?.kind === 'document') one.source = issuerOf(article, resolving, index) ?? one.source;
  });
  resolving.forEach((one, index) => {
    one.source ??= carriedSource(article, resolving, index) ?? { kind: 'missing' };
  });
  return joinContinued(resolving).map(({ tagged: { kind, voice, cue, content }, source }, index) => ({
    id: `attribution-${index}`,
    kind,
    voice,
    source: source ?? { kind: 'missing' },
    ...(cue === undefined ? {} : { cue }),
    content,
  }));
}

/** "She said: “One. [new paragraph] “Two.”": a quotation that was never closed is one statement, in as many paragraphs as it takes. */
function joinContinued(resolving: readonly Resolving[]): readonly Resolving[] {
  const joined: Resolving[] = [];
  for (const one of resolving) {
    const before = joined.at(-1);
    if (before === undefined || !one.tagged.continued || one.tagged.cue !== undefined || one.source === undefined) {
      joined.push(one);
      continue;
    }
    joined[joined.length - 1] = {
      ...before,
      tagged: { ...before.tagged, content: [...before.tagged.content, ...one.tagged.content] },
    };
  }
  return joined;
}

/** Who the words at the cue are: "Head of the Water Office, Anna Rossi" -> Anna Rossi. */
function sourceAt(
  sentences: readonly Sentence[],
  { cue }: TaggedAttribution,
  span: Span,
  mentionsIn: MentionsIn,
): Source {
  const words = sentences.flatMap((sentence) =>
    spansOverlap(sentence, span) ? sentence.words.filter((word) => spansOverlap(word, span)) : [],
  );
  const head = headOf(words);
  if (head !== undefined && isToldOf(sentences, head, cue)) return { kind: 'missing' };
  // "Rossi's lawyer" is not Rossi.
  const inside = mentionsIn(span).filter(({ mention }) => !isPossessor(words, mention.span));
  const actor = actorAt(words, inside, span, head);
  if (actor !== undefined && actor.kind !== 'group') {
    const isPronoun = words.length === 1 && inside.some(({ mention }) => mention.kind === 'pronoun');
    return { kind: 'named', span, actor: actor.id, ...(isPronoun ? { inferred: 'pronoun' as const } : {}) };
  }
  if (words.length === 1 && head?.lower === 'it' && isPassive(sentences, head)) return { kind: 'missing' };
  const antecedent =
    words.length === 1 && /^(?:who|which|that)$/.test(head?.lower ?? '') ? mentionBefore(mentionsIn, span) : undefined;
  if (antecedent !== undefined) return { kind: 'named', span, actor: antecedent.id, inferred: 'pronoun' };
  if (head !== undefined && DOCUMENT_NOUNS.has(head.lemma.toLowerCase())) return { kind: 'document', span };
  return head !== undefined && isCount(words, head) ? { kind: 'missing' } : { kind: 'unnamed', span };
}

/** "14 counts of fraud" say nothing; "14 witnesses" do. */
function isCount(words: readonly Word[], head: Word): boolean {
  return (
    headTypeOf(head.lemma) === 'other' &&
    words.some((word) => word.relation === 'nummod' && word.head === head.index && /^\d/.test(word.text))
  );
}

function isPossessor(words: readonly Word[], span: Span): boolean {
  const next = words.findIndex((word) => word.start >= span.end);
  return next > 0 && next < words.length - 1 && words[next]?.xpos === 'POS';
}

/** "200 soldiers are believed to remain", "Lund was charged with theft": they are not the ones who believe or charge. */
function isToldOf(sentences: readonly Sentence[], subject: Word, cue: Span | undefined): boolean {
  if (cue === undefined) return false;
  const words = sentences.find((sentence) => spansOverlap(sentence, subject))?.words ?? [];
  if (subject.relation.startsWith('nsubj:pass')) {
    const verb = words[subject.head];
    return verb !== undefined && spansOverlap(verb, cue);
  }
  const verb = words.find((word) => spansOverlap(word, cue) && TOLD_OF.has(word.lemma));
  if (verb === undefined || subject.start > verb.start) return false;
  // "Clerk charged with theft": who charges names whom before the "with".
  if (/^(?:with|of)$/.test(words[verb.index + 1]?.lower ?? '')) return true;
  if (verb.xpos !== 'VBN') return false;
  return words.slice(Math.max(0, verb.index - 3), verb.index).some((word) => word.lemma === 'be');
}

/** "It is believed that …": nobody. */
function isPassive(sentences: readonly Sentence[], subject: Word): boolean {
  if (/:pass|expl/.test(subject.relation)) return true;
  const words = sentences.find((sentence) => spansOverlap(sentence, subject))?.words ?? [];
  return words.some((word) => word.head === subject.head && word.relation === 'aux:pass');
}

/** "the state television, which said": who stands right before the pronoun. */
function mentionBefore(mentionsIn: MentionsIn, span: Span): Actor | undefined {
  const before = mentionsIn({ start: Math.max(0, span.start - 2), end: span.start }).at(-1)?.actor;
  return before?.kind === 'group' ? undefined : before;
}

/** The first word whose head lies outside: of "the head of the office" it is "head". */
function headOf(words: readonly Word[]): Word | undefined {
  const [first, last] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0];
  return words.find((word) => (word.head < first || word.head > last) && word.upos !== 'PUNCT') ?? words[0];
}

/** The actor whose mention or role holds the head; else the one person named there. */
function actorAt(
  words: readonly Word[],
  inside: readonly Mentioned[],
  span: Span,
  head: Word | undefined,
): Actor | undefined {
  const people = new Set(
    inside
      .filter(({ actor, mention }) => actor.kind === 'person' && mention.kind !== 'pronoun')
      .map(({ actor }) => actor),
  );
  if (head !== undefined) {
    const closing = personBehindBody(inside, span, people) ?? bodyBeforePerson(words, inside);
    if (closing !== undefined) return closing;
    const atHead = inside.filter(({ mention }) => spansOverlap(mention.span, head)).toSorted(byLength)[0];
    if (atHead !== undefined && (atHead.actor.kind !== 'group' || people.size === 0)) return atHead.actor;
    const byRole = [...people].find((actor) => actor.role !== undefined && spansOverlap(actor.role, head));
    if (byRole !== undefined) return byRole;
    // "the news agency Orbis", "housing officer Dean Cole": the name right after its noun.
    const followed = inside.find(({ mention: { span: at } }) => at.start > head.end && at.start - head.end <= 1);
    if (followed !== undefined && followed.actor.kind !== 'group') return followed.actor;
    // "Orbis news agency": a body's name before the word for what it is.
    const named = inside.find(
      ({ actor, mention: { span: at } }) => isBody(actor) && at.end < head.start && head.start - at.end < 16,
    );
    if (named !== undefined && headTypeOf(head.lemma) === 'organisation') return named.actor;
  }
  const [only] = people;
  if (only === undefined || people.size > 1) return undefined;
  return head === undefined || head.upos === 'PROPN' || isFilledBy(only, span) ? only : undefined;
}

/** "Orbis editor-in-chief | Kara Lind" is the person that the words end with, whatever the tree takes for their head. */
function personBehindBody(inside: readonly Mentioned[], span: Span, people: ReadonlySet<Actor>): Actor | undefined {
  const [first] = inside;
  const [only] = people;
  if (first === undefined || only === undefined || people.size > 1 || !isBody(first.actor)) return undefined;
  const last = inside.findLast(({ actor }) => actor === only);
  const role = only.role;
  const isFilled = role !== undefined && role.start <= first.mention.span.end + 1 && spansOverlap(role, span);
  return last !== undefined && last.mention.span.end >= span.end - 1 && isFilled ? only : undefined;
}

/** "The Alden Times in an editorial about Lind": the body that the words begin with, and whom something else in them is about. */
function bodyBeforePerson(words: readonly Word[], inside: readonly Mentioned[]): Actor | undefined {
  const [first] = inside;
  const start = words.find(({ upos }) => upos !== 'DET')?.start;
  if (first === undefined || !isBody(first.actor) || first.mention.span.start > (start ?? 0)) return undefined;
  const person = inside.find(({ actor }) => actor.kind === 'person');
  const between = words.filter(
    (word) => word.start >= first.mention.span.end && word.end <= (person?.mention.span.start ?? 0),
  );
  return between.some(({ upos }) => upos === 'ADP') ? first.actor : undefined;
}

function isBody({ kind }: Actor): boolean {
  return kind === 'organisation' || kind === 'force';
}

function byLength(a: Mentioned, b: Mentioned): number {
  return a.mention.span.end - a.mention.span.start - (b.mention.span.end - b.mention.span.start);
}

/** The role and the name fill the source: nothing else stands in it. */
function isFilledBy(actor: Actor, span: Span): boolean {
  const own = actor.mentions.filter((mention) => mention.kind !== 'pronoun' && spansOverlap(mention.span, span));
  return (
    own.some((mention) => mention.span.end >= span.end - 2) ||
    (actor.role !== undefined && spansOverlap(actor.role, span))
  );
}

/** "The army said in a statement ... The statement said": the words are the army's. */
function issuerOf(article: Article, resolving: readonly Resolving[], index: number): Source | undefined {
  const one = resolving[index];
  if (one?.source?.kind !== 'document') return undefined;
  const paper =
    /^(?:the|its|his|her|their) (?:\p{L}+ )?(statement|release|email|e-mail|letter|memo|tweet|post|notice|note|filing)$/iu.exec(
      article.text.slice(one.source.span.start, one.source.span.end),
    )?.[1];
  if (paper === undefined) return undefined;
  const before = resolving.slice(0, index).findLast((other) => one.paragraph - other.paragraph <= 2);
  const source = before?.source;
  if (before === undefined || source?.kind !== 'named') return undefined;
  const { tagged, start } = before;
  const end = Math.max(start, tagged.cue?.end ?? 0, ...tagged.content.map((span) => span.end));
  const told = article.text.slice(start, end + LONGEST_MANNER);
  return new RegExp(`\\b${paper}\\b`, 'iu').test(told)
    ? { kind: 'named', span: one.source.span, actor: source.actor, inferred: 'pronoun' }
    : undefined;
}

/** "She added" after one speaker alone is that speaker's; "they" is for bodies and groups, "it" for bodies. */
function pronounOfSpeaker(
  article: Article,
  resolving: readonly Resolving[],
  index: number,
  actors: readonly Actor[],
): Source | undefined {
  const one = resolving[index];
  if (one?.source?.kind !== 'unnamed') return undefined;
  const pronoun = article.text.slice(one.source.span.start, one.source.span.end).toLowerCase();
  if (!/^(?:he|she|it|they)$/.test(pronoun)) return undefined;
  const before = resolving
    .slice(0, index)
    .filter((other) => one.paragraph - other.paragraph <= 1 && other.source !== undefined);
  const last = before.at(-1)?.source;
  if (last?.kind === 'unnamed' && pronoun === 'they') return unnamedBefore(article, before, last);
  if (last?.kind === 'document' && pronoun === 'it') return { kind: 'document', span: one.source.span };
  if (last?.kind !== 'named') return undefined;
  const actor = actors.find(({ id }) => id === last.actor);
  const wanted = /^(?:he|she)$/.test(pronoun)
    ? actor?.kind === 'person'
    : actor?.kind !== 'person' && actor?.kind !== 'place';
  const others = new Set(before.flatMap(({ source }) => (source?.kind === 'named' ? [source.actor] : [])));
  return wanted && others.size === 1
    ? { kind: 'named', span: one.source.span, actor: last.actor, inferred: 'pronoun' }
    : undefined;
}

/** "Residents said ... They added": whoever they are, the words that tell are the ones before. */
function unnamedBefore(
  article: Article,
  before: readonly Resolving[],
  last: Extract<Source, { kind: 'unnamed' }>,
): Source | undefined {
  const { start, end } = last.span;
  const isOnly = before.every(({ source }) => source?.kind !== 'named');
  return isOnly && !namesNobody(article.text.slice(start, end)) ? { kind: 'unnamed', span: last.span } : undefined;
}
