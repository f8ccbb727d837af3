import { headTypeOf } from '#core/language/head-types/head-types.ts';
import { knownKinds } from './lookup.ts';
import type { Name, NamedWord } from '#core/language/sentence.ts';

const JOINERS = new Set(['and', 'for', 'in', 'the', 'of', 'at', 'with', '&', ',', '(', '[']);

/** Two names that were read as one come apart; what is no part of a name goes. */
export function splitJoined(
  sentences: readonly (readonly NamedWord[])[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const alone = new Set(
    names.flatMap((row, i) => row.map((name) => textOf(sentences[i] ?? [], name.first, name.last))),
  );
  return names.map((row, i) =>
    row.flatMap((name) => splitOne(sentences[i] ?? [], withArticle(sentences[i] ?? [], name), alone)),
  );
}

/** "al-Bab" begins at its article. */
function withArticle(words: readonly NamedWord[], name: Name): Name {
  const [article, hyphen] = [words[name.first - 2], words[name.first - 1]];
  const begins = hyphen?.text === '-' && /^(?:al|el|an|ar|as|ash|at|ad|az|ez)$/i.test(article?.text ?? '');
  return begins ? part(words, name, name.first - 2, name.last) : name;
}

function splitOne(words: readonly NamedWord[], name: Name, alone: ReadonlySet<string>): readonly Name[] {
  if (isPlaceByNext(words, name)) return splitPlace(words, { ...name, kind: 'place' });
  if (name.kind === 'place') return splitPlace(words, name);
  return name.kind === 'organisation' ? splitBody(words, name, alone) : [name];
}

/** "in Rasm al-Ais area": what kind of thing it is stands right after it. */
function isPlaceByNext(words: readonly NamedWord[], { kind, first, last }: Name): boolean {
  return (
    kind === 'other' &&
    /^(?:in|at|near|from|to|of|around|outside)$/i.test(words[first - 1]?.text ?? '') &&
    /^(?:area|district|region|province|town|village|city|neighbou?rhood|countryside|suburb|county)$/.test(
      words[last + 1]?.text ?? '',
    )
  );
}

/** "Lima, Peru" and "Delhi's West Nagar" are two places; "southern Peru" is Peru, "Emir of Qatar" is Qatar. */
function splitPlace(words: readonly NamedWord[], name: Name): readonly Name[] {
  let { first, last } = name;
  while (first < last && /^(?:north|south|east|west|central|mainland|\p{Ll}+ern$)/u.test(words[first]?.text ?? ''))
    first++;
  if (TITLES_OF_PLACES.test(words[first]?.text ?? '') && words[first + 1]?.text === 'of' && first + 2 <= last)
    first += 2;
  if (last > first && TITLES_OF_PLACES.test(words[last]?.text ?? '')) last--;
  while (last > first && /^\d+$/.test(words[last]?.text ?? '')) last--;
  const cut = words.findIndex((word, i) => i > first && i < last && /^(?:,|['’]s?)$/.test(word.text));
  if (cut < 0) return [part(words, name, first, last)];
  const next = /^s$/.test(words[cut + 1]?.text ?? '') ? cut + 2 : cut + 1;
  const isTwo = words[cut]?.text === ',' || knownKinds(textOf(words, first, cut - 1)).size > 0;
  if (!isTwo || next > last) return [part(words, name, first, last)];
  return [part(words, name, first, cut - 1), ...splitPlace(words, part(words, name, next, last))];
}

const TITLES_OF_PLACES =
  /^(?:Prince|Princess|Emir|King|Queen|Ruler|President|Mayor|Governor|Duke|Duchess|Earl|Bishop|Archbishop|Premier)$/;

function splitBody(words: readonly NamedWord[], name: Name, alone: ReadonlySet<string>): readonly Name[] {
  const last = words[name.last]?.text ?? '';
  // "Alternative National Congress ANC": the letters after a name are a name of their own.
  const initials = textOf(words, name.first, name.last - 1).replaceAll(/[^\p{Lu}]/gu, '');
  if (/^\p{Lu}{2,}$/u.test(last) && initials === last) {
    return [part(words, name, name.first, name.last - 1), part(words, name, name.last, name.last)];
  }
  for (let joiner = name.last - 1; joiner > name.first; joiner--) {
    if (!JOINERS.has(words[joiner]?.text ?? '') || !alone.has(textOf(words, name.first, joiner - 1))) continue;
    let next = joiner;
    while (next <= name.last && JOINERS.has(words[next]?.text ?? '')) next++;
    // "Bank of Ghana" and "Ministry of Trade and Industry" stay whole: only "the" opens another name.
    if (next > name.last || words[next - 1]?.text !== 'the' || /^(?:of|the)$/.test(words[joiner]?.text ?? '')) continue;
    return [part(words, name, name.first, joiner - 1), part(words, name, next, name.last)];
  }
  return [name];
}

/**
 * A capitalised word without a name that is one elsewhere in the story ("Okafor said"), or that everyone knows ("ISIS", "Aleppo"), is
 * one here too. Words that the story also writes small are left alone.
 */
export function addKnown(
  sentences: readonly (readonly NamedWord[])[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const elsewhere = new Map<string, Name['kind']>();
  names.forEach((row, i) => {
    for (const { kind, first, last } of row) {
      const text = sentences[i]?.[last]?.text ?? '';
      if (text.length > 3 && (first === last || kind === 'person')) elsewhere.set(text, kind);
    }
  });
  const small = new Set<string>();
  for (const words of sentences) for (const { text } of words) if (/^\p{Ll}/u.test(text)) small.add(text);
  return names.map((row, i) => {
    const added = (sentences[i] ?? []).flatMap((word, index): Name[] => {
      if (!/^\p{Lu}/u.test(word.text) || small.has(word.text.toLowerCase())) return [];
      if (row.some((name) => name.first <= index && index <= name.last)) return [];
      const kind = elsewhere.get(word.text) ?? kindEverywhere(word.text);
      return kind === undefined ? [] : [{ kind, first: index, last: index, start: word.start, end: word.end }];
    });
    return added.length === 0 ? row : [...row, ...added].toSorted((a, b) => a.first - b.first);
  });
}

function kindEverywhere(text: string): Name['kind'] | undefined {
  const kinds = [...knownKinds(text)];
  if (kinds.length === 0) return undefined;
  if (kinds.every((kind) => kind === 'city' || kind === 'country' || kind === 'region')) return 'place';
  if (kinds.every((kind) => kind === 'organisation') && /^\p{Lu}{2,}$/u.test(text)) return 'organisation';
  return undefined;
}

/** "Russia's General Staff": capitalised words that end in a word for a body, right after "'s", "the" or a nation, are one too. */
export function addBodies(words: readonly NamedWord[], names: readonly Name[]): readonly Name[] {
  const added: Name[] = [];
  const taken = (index: number): boolean => names.some((name) => name.first <= index && index <= name.last);
  for (let first = 1; first < words.length; first++) {
    if (!isCapitalised(words[first])) continue;
    if (
      !/^(?:['’]s?|[Tt]he)$/.test(words[first - 1]?.text ?? '') &&
      !(taken(first - 1) && names.some(({ kind, last }) => kind === 'group' && last === first - 1))
    )
      continue;
    let last = first - 1;
    while (isCapitalised(words[last + 1]) && !taken(last + 1)) last++;
    if (
      last > first &&
      headTypeOf(words[last]?.text ?? '') !== 'other' &&
      headTypeOf(words[last]?.text ?? '') !== 'person' &&
      headTypeOf(words[last]?.text ?? '') !== 'place'
    ) {
      added.push({ kind: 'organisation', first, last, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
    }
  }
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.first - b.first);
}

function isCapitalised(word: NamedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

function part(words: readonly NamedWord[], name: Name, first: number, last: number): Name {
  return { kind: name.kind, first, last, start: words[first]?.start ?? name.start, end: words[last]?.end ?? name.end };
}

function textOf(words: readonly NamedWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
}
