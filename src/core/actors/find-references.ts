import type { Article } from '#core/article.ts';
import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { knownKinds } from '#core/language/names/lookup.ts';
import type { Name, Sentence, Word } from '#core/language/sentence.ts';
import { spansOverlap } from '#core/span.ts';
import type { ActorKind } from './actor.ts';
import { FORCE_ENDINGS, KNOWN_FORCES, NO_ACTORS, TITLES } from './actor-words.ts';
import { genderOfWord } from './genders.ts';
import { fold } from './mention.ts';
import type { Reference } from './mention.ts';
import { ownNames } from './own-names.ts';
import { initialsOf } from './same-body.ts';
import { mayBeVariants } from './spelling.ts';

const titles = new Set(TITLES);
const forceEndings = new Set(FORCE_ENDINGS);
const knownForces = new Set(KNOWN_FORCES);
const noActors = new Set(NO_ACTORS);

/** Every name of an actor or place in the story, and every "Syrian army": nationality and body. In order of the text. */
export function findReferences(article: Article, sentences: readonly Sentence[]): readonly Reference[] {
  const named = sentences.flatMap((sentence, index) =>
    ownNames(sentence).flatMap((name) => referenceOfName(article, sentence, index, name)),
  );
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

/** "(IS)" after "Islamic State" is its short form, there and wherever it stands, even where the tagger sees no name. */
function findAcronyms(
  article: Article,
  sentences: readonly Sentence[],
  named: readonly Reference[],
): readonly Reference[] {
  const short = new Map<string, Reference>();
  for (const name of named) {
    const { words } = sentences[name.sentence] ?? { words: [] };
    const [open, word, close] = [words[name.last + 1], words[name.last + 2], words[name.last + 3]];
    if (word === undefined || !/^[([]$/.test(open?.text ?? '') || !/^[)\]]$/.test(close?.text ?? '')) continue;
    if (/^\p{Lu}[\p{Lu}\d&.]+$/u.test(word.text) && initialsOf(name.words).includes(fold(word.text)))
      short.set(word.text, name);
  }
  if (short.size === 0) return [];
  return sentences.flatMap((sentence, index) =>
    sentence.words.flatMap((word) => {
      const name = short.get(word.text);
      if (name === undefined || named.some((other) => spansOverlap(other, word))) return [];
      const reference = referTo(article, sentence, index, word.index, word.index, name.kind, false);
      return reference === undefined ? [] : [reference];
    }),
  );
}

function referenceOfName(article: Article, sentence: Sentence, index: number, name: Name): readonly Reference[] {
  const company = COMPANY_ENDING.test(sentence.words[name.last]?.text ?? '');
  if (name.kind === 'group' || (name.kind === 'other' && !company)) return [];
  let { first, last } = name;
  if (name.kind === 'person' && !company) while (first < last && isTitle(sentence.words[first])) first++;
  while (last > first && /^['’]s?$/.test(sentence.words[last]?.text ?? '')) last--;
  const body = bodyKind(sentence.words.slice(first, last + 1));
  const kind =
    name.kind === 'organisation' ||
    name.kind === 'other' ||
    company ||
    (body === 'force' && isKnownForce(sentence, name))
      ? body
      : name.kind;
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

export function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titles.has(word.lower.replace(/\.$/, '').replaceAll(/\s*-\s*/g, '-'));
}

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
  const text = article.text.slice((nation ?? from).start, to.end).replaceAll(/\s+/g, ' ');
  const folded = fold(text);
  return {
    start: from.start,
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
