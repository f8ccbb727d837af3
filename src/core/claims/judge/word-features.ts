import { remember } from '#core/language/model/cache.ts';
import { clustersOf } from '#core/language/model/clusters.ts';
import { hashText, joinHash } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import type { Upos, Word } from '#core/language/sentence.ts';
import type { Seen, StoryView } from './story-view.ts';
import { subjectOf } from './story-view.ts';

const LEMMA = hashText('lemma');
const MEANING = hashText('meaning');
const TOP = hashText('top');
const TOP_MEANING = hashText('top meaning');
const SUBJECT = hashText('subject');
const OBJECT = hashText('object');
const PAIR = hashText('pair');
const TALE = hashText('tale');
const TALE_MEANING = hashText('tale meaning');
const MARK = hashText('mark');

/** Room of the linear models; no sentence that a person wrote has so many. */
export const MOST_FEATURES = 900;

/** What a candidate's words say, as hashes: its own words, what they mean, and what the story's first lines are about. */
export function wordFeatures(seen: Seen): readonly number[] {
  const { candidate, top, words } = seen;
  const own = new Set<number>();
  for (const word of words) {
    if (!isTelling(word)) continue;
    own.add(joinHash(LEMMA, lemmaHash(word)));
    own.add(joinHash(MEANING, meaningOf(word)));
  }
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next !== undefined) own.add(joinHash(joinHash(PAIR, lemmaHash(word)), lemmaHash(next)));
  }
  if (top !== undefined) {
    own.add(joinHash(TOP, lemmaHash(top)));
    own.add(joinHash(TOP_MEANING, meaningOf(top)));
    const subject = subjectOf(candidate.sentence, top);
    if (subject !== undefined) own.add(joinHash(SUBJECT, meaningOf(subject)));
    const object = candidate.sentence.words.find(({ head, relation }) => head === top.index && relation === 'obj');
    if (object !== undefined) own.add(joinHash(OBJECT, meaningOf(object)));
  }
  for (const mark of marksOf(seen)) own.add(joinHash(MARK, hashText(mark)));
  return [...own].slice(0, MOST_FEATURES);
}

/** Of the whole story: what its headline and first sentences are about. */
export function storyFeatures({ story, body }: StoryView): readonly number[] {
  const first = new Set(
    [...story.sentences.slice(0, 2), ...body.slice(0, 4)].flatMap(({ words }) => words.filter(isTelling)),
  );
  return [
    ...new Set(
      [...first].flatMap((word) => [joinHash(TALE, lemmaHash(word)), joinHash(TALE_MEANING, meaningOf(word))]),
    ),
  ].slice(0, MOST_FEATURES);
}

const TELLING: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'AUX']);

export function isTelling({ upos, text }: Word): boolean {
  return text.length > 1 && TELLING.has(upos);
}

/** The hash of a word's normal form. */
export const wordHash: (text: string) => number = remember((text) => hashText(normalForm(text)));
const clusterOf = remember((text) => clustersOf(wordHash(text))[1]);

function lemmaHash({ lemma }: Word): number {
  return wordHash(lemma);
}

function meaningOf({ lower }: Word): number {
  return clusterOf(lower);
}

function marksOf({ candidate: { figures, said }, statements, told }: Seen): readonly string[] {
  return [
    ...figures.map(({ unit }) => `unit ${unit.kind === 'measure' ? unit.name : unit.kind}`),
    ...figures.flatMap(({ event }) => (event === undefined ? [] : [`event ${event.kind}`])),
    ...figures.flatMap(({ countedHead }) => (countedHead === undefined ? [] : [`counted ${countedHead}`])),
    ...figures.flatMap(({ change }) => (change === undefined ? [] : [`change`])),
    ...statements.flatMap(({ class: kind }) => (kind === undefined ? [] : [`class ${kind}`])),
    ...(told === undefined ? [] : [`mood ${told.mood}`, `tense ${told.tense}`, `polarity ${told.polarity}`]),
    ...(told?.class === undefined || told.object === undefined ? [] : [`done ${told.class} ${told.object.lemma}`]),
    figures.length === 0 ? 'no figure' : 'figure',
    said === undefined ? 'unsaid' : `said ${said.kind}`,
    ...(said === undefined ? [] : [`voice ${said.voice}`, `source ${said.source.kind}`]),
  ];
}
