/** The three trained stages of src/core/attributions, each taught on what the stage before says of stories it has not seen. */
import { acceptFeatures } from '#core/attributions/tag/accept-features.ts';
import type { Chain } from '#core/attributions/tag/chain.ts';
import { findCuePaths } from '#core/attributions/tag/cue-paths.ts';
import { cuenessOf } from '#core/attributions/tag/cueness.ts';
import type { CuePaths } from '#core/attributions/tag/cue-paths.ts';
import type { Cueness, CueLexicon } from '#core/attributions/tag/cueness.ts';
import { findCues } from '#core/attributions/tag/find-cues.ts';
import type { CueCandidate } from '#core/attributions/tag/find-cues.ts';
import { openWindow } from '#core/attributions/tag/cue-window.ts';
import { labelRoles, ROLE_LABELS } from '#core/attributions/tag/label-roles.ts';
import type { Candidate } from '#core/attributions/tag/label-roles.ts';
import { roleFeatures } from '#core/attributions/tag/role-features.ts';
import { wordFeatures } from '#core/attributions/tag/word-features.ts';
import { labelWords, paragraphRanges, WORD_LABELS } from '#core/attributions/tag/word-roles.ts';
import type { WordRoles } from '#core/attributions/tag/word-roles.ts';
import { emit, trainDenseCrf } from './attributions-crf.ts';
import type { Options, TrainedCrf } from './attributions-crf.ts';
import { addSequence, noSequences } from './attributions-sequences.ts';
import { countCues, lexiconWithout } from './attributions-data.ts';
import type { GoldAttribution, Story } from './attributions-data.ts';

export const ACCEPT_LABELS: readonly string[] = ['no', 'yes'];

export interface Settings {
  readonly words: Options;
  readonly roles: Options;
  readonly accept: Options;
  readonly folds: number;
}

export interface Stages {
  readonly lexicon: CueLexicon;
  readonly words: TrainedCrf;
  readonly roles: TrainedCrf;
  readonly accept: TrainedCrf;
}

export function chainOf(crf: TrainedCrf): Chain {
  return { size: crf.labels.length, transitions: crf.transitions, score: (rows) => emit(crf, rows) };
}

export function trainStages(stories: readonly Story[], settings: Settings): Stages {
  const unseen = onUnseen(stories, settings.folds, (others) => {
    const crf = trainWords(others, settings.words);
    const lexicon = lexiconWithout(countCues(others));
    return (story) => readRoles(story, lexicon, crf);
  });
  const words = trainWords(stories, settings.words);
  const rolesOf = (story: Story): Read => unseen.get(story) as Read;
  const candidates = onUnseen(stories, settings.folds, (others) => {
    const crf = trainRoles(others, rolesOf, settings.roles);
    return (story) => candidatesOf(rolesOf(story), story, crf);
  });
  const roles = trainRoles(stories, rolesOf, settings.roles);
  const accept = trainAccept(stories, rolesOf, (story) => candidates.get(story) ?? [], settings.accept);
  return { lexicon: lexiconWithout(countCues(stories)), words, roles, accept };
}

function onUnseen<T>(
  stories: readonly Story[],
  folds: number,
  learn: (others: readonly Story[]) => (story: Story) => T,
): Map<Story, T> {
  const found = new Map<Story, T>();
  for (let fold = 0; fold < folds; fold++) {
    const read = learn(stories.filter((_, i) => i % folds !== fold));
    for (const story of stories.filter((_, i) => i % folds === fold)) found.set(story, read(story));
  }
  return found;
}

export interface Read {
  readonly cueness: Cueness;
  readonly paths: CuePaths;
  readonly roles: WordRoles;
  readonly cues: readonly CueCandidate[];
}

export function readRoles(story: Story, lexicon: CueLexicon, crf: TrainedCrf): Read {
  const cueness = cuenessOf(story.view, lexicon);
  const paths = findCuePaths(story.view, cueness.word);
  const roles = labelWords(story.view, cueness, paths, chainOf(crf));
  return { cueness, paths, roles, cues: findCues(story.view, roles) };
}

export function candidatesOf(read: Read, story: Story, crf: TrainedCrf): Candidate[] {
  const chain = chainOf(crf);
  return read.cues.flatMap((cue) => labelRoles(story.view, read.roles, read.paths, cue, chain));
}

function trainWords(stories: readonly Story[], options: Options): TrainedCrf {
  const data = noSequences();
  const counts = countCues(stories);
  for (const story of stories) {
    const { view, labels } = story;
    const cueness = cuenessOf(view, lexiconWithout(counts, story));
    const paths = findCuePaths(view, cueness.word);
    for (const [from, to] of paragraphRanges(view)) {
      addSequence(data, wordFeatures(view, cueness, paths, from, to), labels.subarray(from, to));
    }
  }
  return trainDenseCrf(WORD_LABELS, data, options);
}

/** The labelled attribution whose cue a candidate shares most words with. */
export function goldFor(
  gold: readonly GoldAttribution[],
  cue: { first: number; end: number },
): GoldAttribution | undefined {
  let best: GoldAttribution | undefined;
  let most = 0;
  for (const attribution of gold) {
    for (const [first, end] of attribution.cue) {
      const shared = Math.min(end, cue.end) - Math.max(first, cue.first);
      if (shared > most) [best, most] = [attribution, shared];
    }
  }
  return best;
}

function trainRoles(stories: readonly Story[], rolesOf: (story: Story) => Read, options: Options): TrainedCrf {
  const data = noSequences();
  for (const story of stories) {
    const { roles, paths, cues } = rolesOf(story);
    const { view } = story;
    for (const { cue, gold } of labelledCues(story, cues)) {
      const window = openWindow(view, roles, cue.first, cue.end);
      const labels = new Uint8Array(window.to - window.from);
      for (const [role, base] of [
        ['source', 1],
        ['content', 3],
      ] as const) {
        for (const [first, end] of gold[role]) {
          for (let i = Math.max(first, window.from); i < Math.min(end, window.to); i++) {
            labels[i - window.from] = i === Math.max(first, window.from) ? base : base + 1;
          }
        }
      }
      addSequence(data, roleFeatures(view, roles, paths, window), labels);
    }
  }
  return trainDenseCrf(ROLE_LABELS, data, options);
}

/** The cues that stage one proposes and somebody labelled, and the labelled ones that it missed. */
function labelledCues(
  story: Story,
  cues: readonly CueCandidate[],
): readonly { cue: { first: number; end: number }; gold: GoldAttribution }[] {
  const found = cues.flatMap((cue) => {
    const gold = goldFor(story.gold, cue);
    return gold === undefined ? [] : [{ cue, gold }];
  });
  const seen = new Set(found.map(({ gold }) => gold));
  const missed = story.gold.flatMap((gold) => {
    const [first, end] = gold.cue[0] ?? [0, 0];
    return seen.has(gold) || end <= first ? [] : [{ cue: { first, end }, gold }];
  });
  return [...found, ...missed];
}

function trainAccept(
  stories: readonly Story[],
  rolesOf: (story: Story) => Read,
  candidatesFor: (story: Story) => readonly Candidate[],
  options: Options,
): TrainedCrf {
  const data = noSequences();
  for (const story of stories) {
    const { roles, paths, cueness } = rolesOf(story);
    for (const candidate of candidatesFor(story)) {
      const gold = goldFor(story.gold, candidate.cue);
      const right = gold !== undefined && isRight(candidate, gold);
      addSequence(data, [acceptFeatures(story.view, roles, cueness, paths, candidate)], [right ? 1 : 0]);
    }
  }
  return trainDenseCrf(ACCEPT_LABELS, data, options);
}

/** The scorer's own measure: half of the content's and of the source's words are shared, or there is no source in either. */
function isRight(candidate: Pick<Candidate, 'source' | 'content'>, gold: GoldAttribution): boolean {
  const pairs = candidate.content.map(({ first, end }) => [first, end] as const);
  const source = candidate.source === undefined ? [] : [[candidate.source.first, candidate.source.end] as const];
  const bare = source.length === 0 && gold.source.length === 0;
  return share(pairs, gold.content) >= 0.5 && (bare || share(source, gold.source) >= 0.5);
}

function share(a: readonly (readonly [number, number])[], b: readonly (readonly [number, number])[]): number {
  const set = new Set<number>();
  for (const [first, end] of a) for (let i = first; i < end; i++) set.add(i);
  let both = 0;
  let other = 0;
  for (const [first, end] of b) {
    for (let i = first; i < end; i++) {
      if (set.has(i)) both++;
      other++;
    }
  }
  return both === 0 ? 0 : both / (set.size + other - both);
}

/** How many of the found attributions are right, each labelled one counted once. */
export function countRight(
  found: readonly Pick<Candidate, 'source' | 'content'>[],
  gold: readonly GoldAttribution[],
): number {
  return gold.filter((labelled) => found.some((one) => isRight(one, labelled))).length;
}
