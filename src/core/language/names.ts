import { openModel } from './model-file.ts';
import { lookAt, nameFeatures } from './names-features.ts';
import type { WordLook } from './names-features.ts';
import { addBodies, addKnown, splitJoined } from './names-repair.ts';
import { storyFeatures } from './names-story.ts';
import type { Name, Word } from './sentence.ts';
import { labelSequence, readSequenceModel, spansOf } from './sequence-labeller.ts';
import type { SequenceModel } from './sequence-labeller.ts';

const NAME_KINDS = ['person', 'organisation', 'place', 'group', 'other'] as const;

/** The part of a word that the name tagger reads. */
export type NamedWord = Pick<Word, 'text' | 'start' | 'end'>;

let model: SequenceModel | undefined;

/** The names in each sentence of a story. The story is read as a whole: what "Tema" is in one sentence helps in the next. */
export function findNames(sentences: readonly (readonly NamedWord[])[]): readonly (readonly Name[])[] {
  model ??= readSequenceModel(openModel('names'), 'names');
  const tagger = model;
  const found = featuresOfStory(sentences).map((features, index) => {
    const words = sentences[index] ?? [];
    return addBodies(
      words,
      spansOf(labelSequence(tagger, features)).flatMap((span) => nameOf(span, words)),
    );
  });
  return addKnown(sentences, splitJoined(sentences, found));
}

/** One Int32Array of features a word; training uses the same. */
export function featuresOfStory(sentences: readonly (readonly NamedWord[])[]): readonly (readonly Int32Array[])[] {
  const known = new Map<string, WordLook>();
  const looks = sentences.map((words) =>
    words.map(({ text }) => {
      const look = known.get(text) ?? lookAt(text);
      known.set(text, look);
      return look;
    }),
  );
  const extras = storyFeatures(looks);
  return looks.map((row, index) => nameFeatures(row, extras[index] ?? []));
}

function nameOf(
  span: { readonly label: string; readonly first: number; readonly last: number },
  words: readonly NamedWord[],
): readonly Name[] {
  const kind = NAME_KINDS.find((name) => name === span.label);
  const start = words[span.first]?.start;
  const end = words[span.last]?.end;
  if (kind === undefined || start === undefined || end === undefined) return [];
  return [{ kind, start, end, first: span.first, last: span.last }];
}
