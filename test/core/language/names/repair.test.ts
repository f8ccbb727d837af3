import { expect, test } from 'vitest';
import { addBodies, addKnown, splitJoined } from '#core/language/names/repair.ts';
import type { Name, NamedWord } from '#core/language/sentence.ts';

/** Words by blanks; a name is marked "[person Anna Rossi]". */
function readMarks(marked: string): { words: readonly NamedWord[]; names: readonly Name[] } {
  const words: NamedWord[] = [];
  const names: Name[] = [];
  let [at, kind, first] = [0, '', 0];
  for (const mark of marked.split(' ')) {
    if (mark.startsWith('[')) {
      kind = mark.slice(1);
      first = words.length;
      continue;
    }
    const text = mark.replace(/\]$/, '');
    words.push({ text, start: at, end: at + text.length });
    at += text.length + 1;
    if (mark.endsWith(']')) {
      const last = words.length - 1;
      names.push({ kind: kind as Name['kind'], first, last, start: words[first]?.start ?? 0, end: at - 1 });
    }
  }
  return { words, names };
}

function show(words: readonly NamedWord[], names: readonly Name[]): readonly string[] {
  return names.map(({ kind, first, last }) => {
    const text = words.slice(first, last + 1).map((word) => word.text);
    return `${kind} ${text.join(' ')}`;
  });
}

test.each([
  ['[place Lima , Peru]', ['place Lima', 'place Peru']],
  ['[place southern Peru]', ['place Peru']],
  ["[place China 's Fujian Province]", ['place China', 'place Fujian Province']],
  ["[place Lord 's Ground]", ["place Lord 's Ground"]], // not every "'s" stands between two places
  ['[place Emir of Qatar]', ['place Qatar']],
  ['[place Panama 3]', ['place Panama']],
  ['in [other Tal Amar] district', ['place Tal Amar']],
  ['after [other World Cup] city tours', ['other World Cup']],
  ['al - [place Bab]', ['place al - Bab']],
  [
    '[organisation Alternative National Congress ANC]',
    ['organisation Alternative National Congress', 'organisation ANC'],
  ],
  ['[organisation Ministry of Trade and Industry]', ['organisation Ministry of Trade and Industry']],
  [
    '[organisation Air Force for the Home Army] and the [organisation Air Force]',
    ['organisation Air Force', 'organisation Home Army', 'organisation Air Force'],
  ],
])('%s', (marked, expected) => {
  const { words, names } = readMarks(marked);
  expect(show(words, splitJoined([words], [names])[0] ?? [])).toEqual(expected);
});

test.each([
  ["[place Russia] 's General Staff met", ['place Russia', 'organisation General Staff']],
  ['The General Staff met', ['organisation General Staff']],
  ['The Big Apple shone', []],
])('%s', (marked, expected) => {
  const { words, names } = readMarks(marked);
  expect(show(words, addBodies(words, names))).toEqual(expected);
});

test('a family name known from elsewhere in the story, and what everyone knows, are names too', () => {
  const first = readMarks('[person Ada Okafor] came');
  const second = readMarks('Okafor left Aleppo with ISIS on Monday');
  const found = addKnown([first.words, second.words], [first.names, second.names]);
  expect(show(second.words, found[1] ?? [])).toEqual(['person Okafor', 'place Aleppo', 'organisation ISIS']);
});
