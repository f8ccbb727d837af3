import type { Article } from '#core/article.ts';
import type { Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { ActorDraft, ActorKind } from './actor.ts';
import type { Entity } from './mention.ts';
import { fold } from './mention.ts';
import { nationOf } from './nations.ts';
import { findNounPhrases, headWord } from './noun-phrases.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** People of a body who are that body when they act: "ISIS fighters". */
const MEMBERS =
  /^(?:member|fighter|militant|terrorist|soldier|troop|insurgent|jihadist|rebel|gunman|combatant|force|personnel|extremist)$/;

/** Too wide to be someone: "people", "members", "others". */
const ANYONE = /^(?:people|person|member|other|guy|folk|individual|man|woman|citizen|friend|head|agency)$/;
/** "nerve agents", "their own people" are nobody. */
const NOBODY = /\b(?:nerve|chemical|cleaning|own)\b/i;

const BODIES =
  /^(?:army|police|military|navy|coastguard|government|parliament|cabinet|opposition|court|prosecution|air-force|militia|junta|senate)$/;

interface FoundGroups {
  /** Spans that stand for an entity: "ISIS terrorists" for ISIS. */
  readonly members: ReadonlyMap<Entity, readonly Span[]>;
  readonly drafts: readonly ActorDraft[];
}

/** Those without a name who act or are acted upon: "residents", "Muslim pilgrims", "Palestinians", "police", "the army". */
export function findGroups(
  article: Article,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  isTaken: (span: Span) => boolean,
): FoundGroups {
  const members = new Map<Entity, Span[]>();
  const bodies = Map.groupBy(
    entities
      .filter(({ kind }) => kind !== 'person' && kind !== 'place')
      .flatMap((entity) => entity.references.map((reference) => ({ entity, reference }))),
    ({ reference }) => reference.sentence,
  );
  const groups = new Map<string, Draft[]>();
  sentences.forEach((sentence, index) => {
    if (article.dropped.some((dropped) => spansOverlap(dropped.span, sentence))) return;
    for (const group of groupsIn(article, sentence)) {
      if (isTaken(group.span)) continue;
      const owner = bodies.get(index)?.find(({ reference }) => spansOverlap(reference, group.span))?.entity;
      const prosecution = owner === undefined ? officeOf(group, entities) : undefined;
      if (prosecution !== undefined) {
        push(members, prosecution, group.span);
        continue;
      }
      if (owner !== undefined) {
        if (MEMBERS.test(group.key)) push(members, owner, group.span);
        continue;
      }
      if ((ANYONE.test(group.key) && !/[ -]/.test(group.text)) || NOBODY.test(group.text)) continue;
      const same = (groups.get(group.key) ?? []).findLast(
        ({ longest }) => isPartOf(group.text, longest) || isPartOf(longest, group.text),
      );
      if (same === undefined)
        push(groups, group.key, { kind: group.kind, spans: [group.span], longest: group.text, named: group.named });
      else {
        same.spans.push(group.span);
        if (group.text.length > same.longest.length) same.longest = group.text;
      }
    }
  });
  const drafts = [...groups.values()].flat().map(({ kind, spans, longest, named }): ActorDraft => ({
    kind,
    name: longest,
    mentions: spans.map((span) => ({ span, kind: named ? 'name' : 'role' })),
  }));
  return { members, drafts };
}

/** "Swedish prosecutors" speak for the one "Swedish Prosecution Authority" of the story. */
function officeOf({ key, text }: Group, entities: readonly Entity[]): Entity | undefined {
  if (key !== 'prosecutor') return undefined;
  const offices = entities.filter(
    ({ kind, references }) => kind === 'organisation' && references.some(({ folded }) => /\bprosecut/.test(folded)),
  );
  const [only] = offices;
  if (only === undefined || offices.length > 1) return undefined;
  const own = new Set(only.references.flatMap(({ words }) => words.map(nationOf)));
  const others = groupWords(text).filter((word) => !word.startsWith('prosecut'));
  return others.every((word) => own.has(word)) ? only : undefined;
}

interface Draft {
  readonly kind: ActorKind;
  readonly spans: Span[];
  longest: string;
  readonly named: boolean;
}

/** "authorities | in Norland's Lower Vale": where they are tells them from others. */
function placeBehind({ words, names }: Sentence, head: number): number | undefined {
  const lemma = words[head]?.lemma.toLowerCase() ?? '';
  if (!/^(?:in|of)$/.test(words[head + 1]?.lower ?? '') || lemma === 'police' || MEMBERS.test(lemma)) return undefined;
  let place = names.find(({ first, kind }) => first === head + 2 && kind === 'place');
  if (place === undefined) return undefined;
  if (words[place.last + 1]?.xpos === 'POS') {
    const behind = place.last + 2;
    place = names.find(({ first, kind }) => first === behind && kind === 'place');
  }
  return place?.end;
}

/** "prosecutors" may be the "federal prosecutors" of before; the "ruling party's candidates" are not the "rebel candidates". */
function isPartOf(short: string, long: string): boolean {
  const words = groupWords(long);
  return groupWords(short).every((word) => words.includes(word));
}

/** "Prosecutors in Norland" are "Norlandic prosecutors". */
function groupWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => !/^(?:in|of|the)$/.test(word))
    .map((word) => nationOf(word));
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

interface Group {
  readonly kind: ActorKind;
  readonly key: string;
  readonly span: Span;
  readonly text: string;
  readonly named: boolean;
}

function groupsIn(article: Article, sentence: Sentence): readonly Group[] {
  const { words } = sentence;
  const phrases = findNounPhrases(sentence).filter(
    (phrase) =>
      isBody(words[phrase.head], phrase) || (phrase.plural && isMany(phrase, words) && takesPart(sentence, phrase)),
  );
  const described = phrases.map((phrase): Group => {
    const bare = phrase.determiner === undefined ? phrase.first : phrase.first + 1;
    const number = words
      .slice(bare, phrase.head)
      .findLastIndex(
        (word) => word.upos === 'NUM' || /^(?:least|most|many|few|several|other|some|of|-|['’]s?)$/.test(word.lower),
      );
    const start = words[bare + number + 1]?.start ?? 0;
    const span = { start, end: placeBehind(sentence, phrase.head) ?? words[phrase.head]?.end ?? 0 };
    return {
      kind: phrase.type === 'force' || phrase.type === 'organisation' ? phrase.type : 'group',
      key: words[phrase.head]?.lemma.toLowerCase() ?? '',
      span,
      text: article.text.slice(span.start, span.end),
      named: false,
    };
  });
  const named = sentence.names
    .filter(
      (name) =>
        name.kind === 'group' &&
        /s$|[^s]men$|women$/.test(words[name.last]?.lower ?? '') &&
        words[name.last]?.upos !== 'ADJ',
    )
    .filter(
      (name) =>
        !described.some((group) => spansOverlap(group.span, name)) &&
        takesPart(sentence, { first: name.first, head: name.last }),
    )
    .map((name): Group => {
      const text = article.text.slice(name.start, name.end);
      return { kind: 'group', key: fold(text), span: { start: name.start, end: name.end }, text, named: true };
    });
  return [...described, ...named];
}

function isMany({ type, head }: NounPhrase, words: readonly Word[]): boolean {
  return type === 'person' || /^authorit(?:y|ies)$/.test(words[head]?.lemma.toLowerCase() ?? '');
}

/** "police", "the army", "the government": one of its kind, which the reader knows without a name. */
function isBody(head: Word | undefined, phrase: NounPhrase): boolean {
  if (head === undefined || phrase.type === 'place' || !BODIES.test(head.lower)) return false;
  return phrase.determiner === 'the' || head.lower === 'police';
}

/** Subject, object, counted or the source of words: not every "members of the panel" is worth a line. */
function takesPart(sentence: Sentence, phrase: Pick<NounPhrase, 'first' | 'head'>): boolean {
  const head = headWord(sentence.words, phrase.first, phrase.head);
  if (head === undefined) return false;
  return (
    /^(?:nsubj|obj|obl:agent|iobj|conj|root)/.test(head.relation) ||
    sentence.words.slice(phrase.first, phrase.head).some((word) => word.upos === 'NUM')
  );
}
