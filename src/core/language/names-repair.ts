import { headTypeOf } from './head-types.ts';
import type { Name } from './sentence.ts';
import type { NamedWord } from './names.ts';

const JOINERS = new Set(['and', 'for', 'in', 'the', 'of', 'at', 'with', '&', ',', '(', '[']);

/** Two names that were read as one come apart when the story has the first of them alone elsewhere. */
export function splitJoined(
  sentences: readonly (readonly NamedWord[])[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const alone = new Set(
    names.flatMap((row, i) => row.map((name) => textOf(sentences[i] ?? [], name.first, name.last))),
  );
  return names.map((row, i) => row.flatMap((name) => splitOne(sentences[i] ?? [], name, alone)));
}

function splitOne(words: readonly NamedWord[], name: Name, alone: ReadonlySet<string>): readonly Name[] {
  if (name.kind !== 'organisation' && name.kind !== 'place') return [name];
  const comma =
    name.kind === 'place' ? words.findIndex((word, i) => i > name.first && i < name.last && word.text === ',') : -1;
  if (comma > 0)
    return [
      part(words, name, name.first, comma - 1),
      ...splitOne(words, part(words, name, comma + 1, name.last), alone),
    ];
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

/** "Russia's General Staff": capitalised words that end in a word for a body, right after "'s", "the" or a nation, are one too. */
export function addBodies(words: readonly NamedWord[], names: readonly Name[]): readonly Name[] {
  const added: Name[] = [];
  const taken = (index: number): boolean => names.some((name) => name.first <= index && index <= name.last);
  for (let first = 1; first < words.length; first++) {
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
