import { headTypeAt } from '#core/language/head-types/context.ts';
import { clustersOf } from '#core/language/model/clusters.ts';
import { hashText, joinHash } from '#core/language/model/hash-features.ts';
import { normalForm } from '#core/language/model/word-forms.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Said } from '#core/attributions/tag/said.ts';
import type { WordRange } from '#core/attributions/tag/label-roles.ts';
import type { WordView } from '#core/attributions/tag/word-view.ts';
import { kindOf } from '#core/attributions/mend/kind-of.ts';

/** The words of a whole story with their columns; heads in `view` count through the story, those in `words` through the sentence. */
export interface StoryWords {
  readonly view: WordView;
  readonly words: readonly Word[];
  readonly sentenceWords: (index: number) => readonly Word[];
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** What is known of one of them, as words. */
const TRAITS = [
  'cue',
  'cueWords',
  'relation',
  'voice',
  'who',
  'source',
  'kind',
  'form',
  'tie',
  'size',
  'trust',
  'side',
  'top',
  'first',
  'place',
  'parts',
] as const;
type Trait = (typeof TRAITS)[number];
type Traits = Readonly<Record<Trait, string>>;

/** Each alone and joined. */
const TEMPLATES: readonly (readonly Trait[])[] = `
  cue, cue voice, who, kind, form, tie, size, trust, voice, side, relation, cue form, cue who, cue kind, cue tie, form who,
  form kind size, form tie, trust form, trust kind, side form kind, voice who, voice tie, top, first, source, trust who,
  cueWords, place form kind, parts kind
`
  .trim()
  .split(/,\s+/u)
  .map((row) => row.split(' ').filter(isTrait));
/** Joined to what the cue means. */
const WITH_MEANING: readonly (Trait | undefined)[] = [undefined, 'form', 'who', 'tie', 'kind'];

function isTrait(name: string): name is Trait {
  return TRAITS.some((trait) => trait === name);
}

/** What tells a statement that somebody makes from an act, a plan or a feeling that nobody told: hashes. */
export function statementFeatures(story: StoryWords, said: Said): readonly number[] {
  const traits = traitsOf(story, said);
  const cue = wordAt(story, said.cue === undefined ? undefined : topOf(story, said.cue));
  const meaning = cue === undefined ? [0, 0, 0] : clustersOf(hashText(normalForm(cue.lower)));
  const marks = TEMPLATES.map((names) => hashText(names.map((name) => `${name} ${traits[name]}`).join(' ')));
  const meanings = meaning.flatMap((cluster, level) =>
    WITH_MEANING.map((name) =>
      joinHash(hashText(`meaning ${level} ${name === undefined ? '' : `${name} ${traits[name]}`}`), cluster),
    ),
  );
  return [...new Set([...marks, ...meanings])];
}

function traitsOf(story: StoryWords, said: Said): Traits {
  const { view, words } = story;
  const cue = said.cue === undefined ? undefined : topOf(story, said.cue);
  const source = said.source === undefined ? undefined : topOf(story, said.source);
  const content = said.content[0];
  const top = content === undefined ? undefined : topOf(story, content);
  const cueWord = wordAt(story, cue);
  const topWord = wordAt(story, top);
  const spoken = said.cue === undefined ? [] : words.slice(said.cue.first, said.cue.end);
  const first = content?.first ?? 0;
  return {
    cue: cueWord?.lemma ?? 'none',
    cueWords: spoken.map(({ lemma }) => lemma).join(' '),
    relation: cueWord?.relation ?? '',
    voice: cueWord === undefined ? '' : `${cueWord.xpos} ${isPassive(story, cue) ? 'passive' : 'active'}`,
    who: whoOf(story, source),
    source: wordAt(story, source)?.lemma ?? 'none',
    kind: kindOf(view, said.content),
    form: content === undefined ? 'none' : formOf(story, content, top),
    tie: tieOf(view, cue, top, topWord),
    size: `${sizeOf(said.content)}`,
    trust: said.trust === undefined ? 'layout' : `${Math.min(9, Math.floor(said.trust * 10))}`,
    side: sideOf(said, content),
    top: topWord?.lemma ?? '',
    first: words[first]?.lower ?? '',
    place: view.paragraph[first] === view.paragraph[0] ? 'first' : 'later',
    parts: `${Math.min(said.content.length, 3)}`,
  };
}

function wordAt({ words }: StoryWords, at: number | undefined): Word | undefined {
  return at === undefined ? undefined : words[at];
}

/** The word of a range whose head lies outside: the one most words lie below is not asked for, the first verb or else the last will do. */
function topOf({ view, words }: StoryWords, { first, end }: WordRange): number | undefined {
  const tops: number[] = [];
  for (let i = first; i < end; i += 1) {
    const head = view.head[i] ?? -1;
    if ((head < first || head >= end) && words[i]?.upos !== 'PUNCT') tops.push(i);
  }
  return tops.find((i) => /^(?:VERB|AUX)$/.test(words[i]?.upos ?? '')) ?? tops.at(0);
}

function whoOf(story: StoryWords, source: number | undefined): string {
  const word = wordAt(story, source);
  if (word === undefined || source === undefined) return 'nobody';
  if (word.upos === 'PRON') return `pronoun ${word.lower}`;
  const name = story.view.name[source] ?? 0;
  if (name > 0) return `name ${name}`;
  if (word.upos === 'NOUN') return `noun ${headTypeAt(story.sentenceWords(source), word)}`;
  return word.upos;
}

function formOf({ view, words }: StoryWords, { first, end }: WordRange, top: number | undefined): string {
  const opens = words[view.mark[first] !== 0 || view.quote[first] === 2 ? first + 1 : first];
  if (opens?.lower === 'that') return 'that';
  if (opens?.lower === 'to' && opens.xpos === 'TO') return 'to';
  if (opens?.xpos.startsWith('W') === true) return 'wh';
  if (top === undefined) return 'none';
  const word = words[top];
  let finite = FINITE.test(word?.xpos ?? '');
  for (let i = first; i < end; i += 1)
    if (view.head[i] === top && FINITE.test(words[i]?.xpos ?? '') && words[i]?.upos === 'AUX') finite = true;
  if (finite) return 'clause';
  if (word?.upos === 'VERB') return word.xpos;
  for (let i = first; i < end; i += 1) if (FINITE.test(words[i]?.xpos ?? '')) return 'holds clause';
  return end - first === 1 ? 'word' : 'phrase';
}

function tieOf(view: WordView, cue: number | undefined, top: number | undefined, word: Word | undefined): string {
  if (cue === undefined || top === undefined) return 'none';
  if (view.head[top] === cue) return `down ${word?.relation ?? ''}`;
  if (view.head[cue] === top) return 'up';
  return view.sentence[cue] === view.sentence[top] ? 'far' : 'apart';
}

function isPassive({ view, words }: StoryWords, cue: number | undefined): boolean {
  if (cue === undefined) return false;
  for (let i = Math.max(0, cue - 6); i < cue; i += 1)
    if (view.head[i] === cue && /:pass/.test(words[i]?.relation ?? '')) return true;
  return false;
}

function sizeOf(content: readonly WordRange[]): number {
  const words = content.reduce((sum, { first, end }) => sum + end - first, 0);
  return words <= 2 ? words : words <= 4 ? 3 : words <= 8 ? 4 : words <= 16 ? 5 : 6;
}

function sideOf({ cue, source }: Said, content: WordRange | undefined): string {
  if (cue === undefined || content === undefined) return 'none';
  const place = content.first < cue.first ? 'content cue' : 'cue content';
  return source === undefined ? place : `${place} ${source.first < cue.first ? 'source first' : 'source after'}`;
}
