import type { Article } from '#core/article.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import type { Name, Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { ActorKind } from './actor.ts';
import { FORCE_ENDINGS, KNOWN_FORCES, NO_ACTORS } from './actor-words.ts';
import { isAnyBody } from './fits-body.ts';
import { genderOfWord } from './genders.ts';
import { kindsByUse } from './kinds-by-use.ts';
import { fold } from './mention.ts';
import type { Reference } from './mention.ts';
import { ownNames } from './own-names.ts';
import { initialsOf } from './same-body.ts';
import { mayBeVariants } from './spelling.ts';
import { isTitle } from './titles.ts';

const forceEndings = new Set(FORCE_ENDINGS);
const knownForces = new Set(KNOWN_FORCES);
const noActors = new Set(NO_ACTORS);

/** Every name of an actor or place in the story, and every "Syrian army": nationality and body. In order of the text. */
export function findReferences(article: Article, sentences: readonly Sentence[]): readonly Reference[] {
  const byUse = kindsByUse(sentences);
  const tagged = sentences.flatMap((sentence, index) =>
    ownNames(sentence).flatMap((name) => referenceOfName(article, sentence, index, name, byUse)),
  );
  const named = [...tagged, ...findUntagged(article, sentences, byUse)];
  const found = [
    ...named,
    ...findMisspelt(article, sentences, named),
    ...findAcronyms(article, sentences, named),
    ...sentences.flatMap((sentence, index) => describedBodies(article, sentence, index)),
  ];
  const kept = found.filter((reference) => !article.dropped.some((dropped) => spansOverlap(dropped.span, reference)));
  return kept
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((reference, i, all) => {
      const before = all.slice(Math.max(0, i - 3), i);
      return !before.some((other) => spansOverlap(other, reference) && (!other.described || reference.described));
    });
}

/** "Target cut 300 jobs": what the story shows to be somebody, wherever it stands capitalised and the tagger saw nothing. */
function findUntagged(
  article: Article,
  sentences: readonly Sentence[],
  byUse: ReadonlyMap<string, ActorKind>,
): readonly Reference[] {
  return sentences.flatMap((sentence, index) =>
    sentence.words.flatMap((word) => {
      if (!/^\p{Lu}\p{L}+$/u.test(word.text) || (word.upos !== 'PROPN' && word.index > 0)) return [];
      const kind = byUse.get(fold(word.text));
      if (kind === undefined || sentence.names.some(({ first, last }) => first <= word.index && word.index <= last))
        return [];
      const reference = referTo(article, sentence, index, word.index, word.index, kind, false);
      return reference === undefined || noActors.has(reference.folded) ? [] : [reference];
    }),
  );
}

/** A capitalised word that nearly is the family name of somebody in the story, and no name of its own: "Rodskoi". */
function findMisspelt(
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Reference[],
): readonly Reference[] {
  const families = new Set(
    named.filter(({ kind, words }) => kind === 'person' && words.length > 1).map(({ words }) => words.at(-1) ?? ''),
  );
  if (families.size === 0 || families.size > 200) return [];
  return sentences.flatMap((sentence, index) =>
    sentence.words.flatMap((word) => {
      if (word.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}{4,}$/u.test(word.text)) return [];
      if (sentence.names.some((name) => name.first <= word.index && word.index <= name.last)) return [];
      if (knownKinds(word.text).size > 0 || ![...families].some((family) => mayBeVariants(fold(word.text), family)))
        return [];
      const reference = referTo(article, sentence, index, word.index, word.index, 'person', false);
      return reference === undefined ? [] : [reference];
    }),
  );
}

/** "(IS)" after "Islamic State", ", or AKH," after the Army of the Kordan Highlands: its short form, wherever it stands; so are its initials anywhere. */
function findAcronyms(
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Reference[],
): readonly Reference[] {
  const short = new Map<string, Reference>();
  for (const name of named) {
    const { words } = sentences[name.sentence] ?? { words: [] };
    const told = toldShort(words.slice(name.last + 1, name.last + 5));
    if (told !== undefined && initialsOf(name.words).includes(fold(told))) short.set(told, name);
    if (name.kind === 'person' || name.kind === 'place' || name.words.length < 3) continue;
    for (const initials of initialsOf(name.words))
      if (initials.length >= 3 && !short.has(initials.toUpperCase())) short.set(initials.toUpperCase(), name);
  }
  if (short.size === 0) return [];
  return sentences.flatMap((sentence, index) => {
    if (isAllCapitals(sentence)) return [];
    return sentence.words.flatMap((word) => {
      const name = short.get(word.text);
      if (name === undefined || named.some((other) => spansOverlap(other, word))) return [];
      const reference = referTo(article, sentence, index, word.index, word.index, name.kind, false);
      return reference === undefined ? [] : [reference];
    });
  });
}

/** "(AKH)", ", or the AKH," behind a name. */
function toldShort(behind: readonly Word[]): string | undefined {
  const [open, ...rest] = behind;
  const isBracket = /^[([]$/.test(open?.text ?? '');
  if (!isBracket && !(open?.text === ',' && rest[0]?.lower === 'or')) return undefined;
  const word = (isBracket ? rest : rest.slice(1)).find(({ lower }) => lower !== 'the');
  return word !== undefined && /^\p{Lu}[\p{Lu}\d&.]+$/u.test(word.text) ? word.text : undefined;
}

/** A line that is set in capitals throughout: none of them tells a name. */
function isAllCapitals({ words }: Sentence): boolean {
  const letters = words.filter(({ text }) => /^\p{L}{2,}$/u.test(text));
  return letters.length > 3 && letters.every(({ text }) => text === text.toUpperCase());
}

function referenceOfName(
  article: Article,
  sentence: Sentence,
  index: number,
  name: Name,
  byUse: ReadonlyMap<string, ActorKind>,
): readonly Reference[] {
  const used = byUse.get(fold(article.text.slice(name.start, name.end)));
  const company = COMPANY_ENDING.test(sentence.words[name.last]?.text ?? '');
  if (name.kind === 'group' || (name.kind === 'other' && !company && used === undefined)) return [];
  let { first, last } = name;
  if (name.kind === 'person' && !company) while (first < last && isTitle(sentence.words[first])) first++;
  while (last > first && /^['’]s?$/.test(sentence.words[last]?.text ?? '')) last--;
  const body = bodyKind(sentence.words.slice(first, last + 1));
  const kind =
    used ??
    (name.kind === 'organisation' ||
    name.kind === 'other' ||
    company ||
    (body === 'force' && isKnownForce(sentence, name))
      ? body
      : name.kind);
  const found = referTo(article, sentence, index, first, last, kind, false);
  const gender = kind === 'person' ? genderOfWord(sentence.words[first - 1]?.lower ?? '') : undefined;
  const reference = found === undefined || gender === undefined ? found : { ...found, gender };
  return reference === undefined || NOT_A_NAME.test(reference.text) || noActors.has(reference.folded)
    ? []
    : [reference];
}

function isKnownForce(sentence: Sentence, name: Name): boolean {
  return knownForces.has(
    fold(
      sentence.words
        .slice(name.first, name.last + 1)
        .map((word) => word.text)
        .join(' '),
    ),
  );
}

/** "Norvik Shipping": a trade at the end of a name makes it a company's, whatever the tagger holds it for. None is a family name. */
const COMPANY_ENDING =
  /^(?:Airlines|Airways|Shipping|Motors|Foods|Mining|Electric|Pharma|Pharmaceuticals|Technologies|Systems|Software|Insurance|Securities|Telecom|Logistics|Freight|Holdings|Corporation|Industries|Entertainment|Studios|Lines)$/;

/** No letters, a party and state ("R-Texas"), a plural of initials ("SUVs"). */
const NOT_A_NAME = /^(?:\P{L}*|[RD]-\p{Lu}.*|\p{Lu}{2,}s)$/u;

function bodyKind(words: readonly Word[]): ActorKind {
  const folded = fold(words.map((word) => word.text).join(' '));
  const last = words.at(-1)?.lower ?? '';
  return knownForces.has(folded) || forceEndings.has(last) ? 'force' : 'organisation';
}

/** "Russian" before "Defense Ministry" belongs to the name when the tagger leaves it out. */
function referTo(
  article: Article,
  sentence: Sentence,
  index: number,
  first: number,
  last: number,
  kind: ActorKind,
  described: boolean,
): Reference | undefined {
  const [from, to] = [sentence.words[first], sentence.words[last]];
  if (from === undefined || to === undefined) return undefined;
  const before = sentence.words[first - 1];
  const nation =
    kind !== 'person' && kind !== 'place' && before !== undefined && isNation(sentence, before) ? before : undefined;
  const ownArticle =
    nation === undefined && kind === 'organisation' && isOwnArticle(sentence, first, to) ? before : undefined;
  const text = article.text.slice((nation ?? ownArticle ?? from).start, to.end).replaceAll(/\s+/g, ' ');
  const folded = fold(text);
  return {
    start: (ownArticle ?? from).start,
    end: to.end,
    kind,
    text,
    folded,
    words: folded.split(' '),
    sentence: index,
    first,
    last,
    described,
  };
}

/** "The We Company", "The Alden Times": inside a sentence a capital tells that the article belongs to the name, before a paper anywhere. */
function isOwnArticle({ words }: Sentence, first: number, last: Word): boolean {
  const before = words[first - 1];
  if (before?.text !== 'The') return false;
  const opens = before.index === 0 || /^["“‘:.]$/.test(words[first - 2]?.text ?? '');
  return !opens || PAPERS.test(last.text);
}

const PAPERS =
  /^(?:Times|Post|Guardian|Journal|Telegraph|Independent|Economist|Herald|Observer|Tribune|Gazette|Chronicle|Mirror|Globe|Verge)$/;

/** "Syrian", "U.S." and, before a noun, "Israel": a country or its adjective. */
function isNation(sentence: Sentence, word: Word): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  const kinds = knownKinds(word.text);
  return (
    kinds.has('adjective') ||
    (kinds.has('country') && /^(?:U\.?S\.?A?|U\.?K\.?|UAE)$/.test(word.text)) ||
    isGroupName(sentence, word)
  );
}

function isGroupName(sentence: Sentence, word: Word): boolean {
  if (!/^\p{L}+(?:an|i|ese|ish|ch|ek|ic)$/u.test(word.text)) return false;
  return sentence.names.some((name) => name.kind === 'group' && name.first === word.index && name.last === word.index);
}

/** "Kenya's central bank": the index of the "'s" after a place. */
function ownerAt(sentence: Sentence, word: Word): number | undefined {
  const isPlace = sentence.names.some((name) => name.kind === 'place' && name.first === word.index);
  if (!isPlace) return undefined;
  const last = sentence.names.find((name) => name.first === word.index)?.last ?? word.index;
  return sentence.words[last + 1]?.xpos === 'POS' ? last + 1 : undefined;
}

/** "the Syrian army", "US-led coalition forces", "Israeli police": a nation's body in lower case. */
function describedBodies(article: Article, sentence: Sentence, index: number): readonly Reference[] {
  const found: Reference[] = [];
  for (const word of sentence.words) {
    const owner = ownerAt(sentence, word);
    if (owner === undefined && !isNation(sentence, word)) continue;
    const from = owner ?? word.index;
    let last = from;
    while (last - from < 4 && isModifierOrNoun(sentence.words[last + 1])) last++;
    const head = sentence.words[last];
    if (head === undefined || last === from || !/^\p{Ll}/u.test(head.text)) continue;
    const type = headTypeOf(head.lemma);
    if ((type !== 'force' && type !== 'organisation') || sentence.words[last + 1]?.text === '-') continue;
    // "the French carrier" is somebody whom the story names elsewhere.
    if (owner === undefined && isAnyBody(head) && sentence.words[word.index - 1]?.lower === 'the') continue;
    const reference = referTo(article, sentence, index, word.index, last, type, true);
    if (reference !== undefined) found.push(reference);
  }
  return found;
}

function isModifierOrNoun(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.upos === 'NOUN' || word.upos === 'ADJ' || word.upos === 'PROPN') &&
    /^\p{L}/u.test(word.text)
  );
}
