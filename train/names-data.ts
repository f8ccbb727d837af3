import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedWord } from '#core/language/sentence.ts';

/** One story of data/names: its text and its labelled names. */
export interface NamesStory {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { readonly span: readonly [number, number]; readonly type: string }[];
}

/** What the labels call it -> what we call it. Dates and sums are not names to us. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Location: 'place',
  Facility: 'place',
  NORP: 'group',
  Misc: 'other',
  Product: 'other',
};

export const LABELS: readonly string[] = [
  'O',
  ...['person', 'organisation', 'place', 'group', 'other'].flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
];

export function readNamesStories(data: string, part: 'train' | 'dev'): readonly NamesStory[] {
  const file = path.join(data, 'names', `newswire.${part}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NamesStory);
}

/** The text was joined from tokens: "time - consuming", "U. S.". This is the story as a newspaper would set it. */
export function closeGaps(story: NamesStory): NamesStory {
  const { text } = story;
  const gaps = new Set<number>();
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}]) - (?=[\p{L}\p{N}])/gu))
    gaps.add(match.index).add(match.index + 2);
  for (const match of text.matchAll(/(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu)) gaps.add(match.index);
  for (const match of text.matchAll(/(?<=[’']) (?=s\b)/gu)) gaps.add(match.index);
  const moved = new Int32Array(text.length + 1);
  let closed = '';
  for (let i = 0; i <= text.length; i++) {
    moved[i] = closed.length;
    if (!gaps.has(i)) closed += text[i] ?? '';
  }
  const names = story.names.map((name) => ({
    ...name,
    span: [moved[name.span[0]] ?? 0, moved[name.span[1]] ?? 0] as const,
  }));
  return { id: `${story.id}+`, text: closed, names };
}

/** The label of each word, as an index into LABELS. */
export function labelWords(words: readonly NamedWord[], names: NamesStory['names']): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const { span, type } of names) {
    const kind = KINDS[type];
    if (kind === undefined) continue;
    let begun = false;
    words.forEach((word, i) => {
      if (word.end <= span[0] || word.start >= span[1] || labels[i] !== 0) return;
      labels[i] = LABELS.indexOf(`${begun ? 'I' : 'B'}-${kind}`);
      begun = true;
    });
  }
  return labels;
}
