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

/** What tells a statement that somebody makes from an act, a plan or a feeling that nobody told: hashes. */
export function statementFeatures(story: StoryWords, said: Said): readonly number[] {
  const { view } = story;
  const cue = said.cue === undefined ? undefined : topOf(story, said.cue);
  const source = said.source === undefined ? undefined : topOf(story, said.source);
  const content = said.content[0];
  const top = content === undefined ? undefined : topOf(story, content);
  const cueWord = wordAt(story, cue);
  const topWord = wordAt(story, top);
  const lemma = cueWord?.lemma ?? 'none';
  const meaning = cueWord === undefined ? [0, 0, 0] : clustersOf(hashText(normalForm(cueWord.lower)));
  const who = whoOf(story, source);
  const kind = kindOf(view, said.content);
  const form = content === undefined ? 'none' : formOf(story, content, top);
  const tie = tieOf(view, cue, top, topWord);
  const size = sizeOf(said.content);
  const trust = said.trust === undefined ? 'layout' : `${Math.min(9, Math.floor(said.trust * 10))}`;
  const voice = cueWord === undefined ? '' : `${cueWord.xpos} ${isPassive(story, cue) ? 'passive' : 'active'}`;
  const side = sideOf(said, content);
  const marks = [
    `cue ${lemma}`,
    `cue tag ${lemma} ${voice}`,
    `who ${who}`,
    `kind ${kind}`,
    `form ${form}`,
    `tie ${tie}`,
    `size ${size}`,
    `trust ${trust}`,
    `voice ${voice}`,
    `side ${side}`,
    `relation ${cueWord?.relation ?? ''}`,
    `cue form ${lemma} ${form}`,
    `cue who ${lemma} ${who}`,
    `cue kind ${lemma} ${kind}`,
    `cue tie ${lemma} ${tie}`,
    `form who ${form} ${who}`,
    `form kind ${form} ${kind} ${size}`,
    `form tie ${form} ${tie}`,
    `trust form ${trust} ${form}`,
    `trust kind ${trust} ${kind}`,
    `side form ${side} ${form} ${kind}`,
    `voice who ${voice} ${who}`,
    `voice tie ${voice} ${tie}`,
    `top ${topWord?.lemma ?? ''}`,
    `first ${content === undefined ? '' : (story.words[content.first]?.lower ?? '')}`,
    `source ${wordAt(story, source)?.lemma ?? 'none'}`,
    `trust who ${trust} ${who}`,
    `cue words ${
      said.cue === undefined
        ? ''
        : story.words
            .slice(said.cue.first, said.cue.end)
            .map(({ lemma: one }) => one)
            .join(' ')
    }`,
    `paragraph ${view.paragraph[said.content[0]?.first ?? 0] === view.paragraph[0] ? 'first' : 'later'} ${form} ${kind}`,
    `parts ${Math.min(said.content.length, 3)} ${kind}`,
  ];
  const meanings = meaning.flatMap((cluster, level) =>
    [`m`, `form ${form}`, `who ${who}`, `tie ${tie}`, `kind ${kind}`].map((one) =>
      joinHash(hashText(`meaning ${level} ${one}`), cluster),
    ),
  );
  return [...new Set([...marks.map(hashText), ...meanings])];
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
  if (/^W/.test(opens?.xpos ?? '')) return 'wh';
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
