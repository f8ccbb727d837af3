import { openModel } from '#core/language/model/model-file.ts';
import { lookAt, mayBeNamed, nameFeatures, openNameContext } from './features.ts';
import type { NameContext } from './features.ts';
import { addBodies, addKnown, splitJoined } from './repair.ts';
import { storyFeatures } from './story-forms.ts';
import { remember } from '#core/language/model/cache.ts';
import type { Name, NamedWord } from '#core/language/sentence.ts';
import { labelTokens, MAX_FEATURES, readSequenceModel, spansOf } from '#core/language/model/sequence-labeller.ts';
import type { SequenceModel } from '#core/language/model/sequence-labeller.ts';

const NAME_KINDS = ['person', 'organisation', 'place', 'group', 'other'] as const;

let model: SequenceModel | undefined;
const lookOf = remember(lookAt);

/** The names in each sentence of a story. The story is read as a whole: what "Tema" is in one sentence helps in the next. */
export function findNames(sentences: readonly (readonly NamedWord[])[]): readonly (readonly Name[])[] {
  model ??= readSequenceModel(openModel('names'), 'names');
  const tagger = model;
  const found = contextsOf(sentences).map((context, index) => {
    const words = sentences[index] ?? [];
    const labels = labelTokens(tagger, words.length, (i, out) =>
      mayBeNamed(context, i) ? nameFeatures(context, i, out) : -1,
    );
    return addBodies(
      words,
      spansOf(labels).flatMap((span) => nameOf(span, words)),
    );
  });
  return addKnown(sentences, splitJoined(sentences, found));
}

/** One Int32Array of features a word, for training. */
export function featuresOfStory(sentences: readonly (readonly NamedWord[])[]): readonly (readonly Int32Array[])[] {
  const out = new Int32Array(MAX_FEATURES);
  return contextsOf(sentences).map((context) =>
    context.looks.map((_, i) => out.slice(0, nameFeatures(context, i, out))),
  );
}

function contextsOf(sentences: readonly (readonly NamedWord[])[]): readonly NameContext[] {
  const looks = sentences.map((words) => words.map(({ text }) => lookOf(text)));
  const story = storyFeatures(looks);
  return looks.map((row) => openNameContext(row, story));
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
