/** models/attributions.model: who says what, from 840 labelled stories. */
import path from 'node:path';
import { chooseAttributions, LEAST_TRUST } from '#core/attributions/tag/choose-attributions.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { linearRows } from './attributions-crf.ts';
import type { Options, TrainedCrf } from './attributions-crf.ts';
import { readStories } from './attributions-data.ts';
import type { Story } from './attributions-data.ts';
import { chainOf, countRight, trainStages } from './attributions-stages.ts';
import type { Settings, Stages } from './attributions-stages.ts';
import type { Train } from './train.ts';
import { floats, packLinear, writeModel } from './write-model.ts';
import type { Sections } from './write-model.ts';

const COMMON: Options = { epochs: 3, rate: 0.02, minSeen: 3, l2: 0, dropout: 0.2 };
export const SETTINGS: Settings = {
  folds: 3,
  words: COMMON,
  roles: { ...COMMON, epochs: 3 },
  accept: { ...COMMON, epochs: 5, minSeen: 2 },
};
/** Weights below these are left out of the file. */
const LEAST_WEIGHTS = { words: 0.04, roles: 0.04, accept: 0.01 };

export const train: Train = ({ data, out }) => {
  const folder = path.join(data, 'attribution');
  const stages = trainStages(readStories(path.join(folder, 'polnear.train.jsonl'), readSentences), SETTINGS);
  writeModel(path.join(out, 'attributions.model'), packStages(stages));
  report(stages, readStories(path.join(folder, 'polnear.dev.jsonl'), readSentences));
};

export function packStages({ lexicon, words, roles, accept }: Stages): Sections {
  const known = [...lexicon].filter(([, step]) => step > 0).sort(([a], [b]) => a - b);
  return {
    'cues.words': new Uint8Array(Int32Array.from(known, ([word]) => word).buffer),
    'cues.steps': Uint8Array.from(known, ([, step]) => step),
    ...packChain('words', words, LEAST_WEIGHTS.words),
    ...packChain('roles', roles, LEAST_WEIGHTS.roles),
    ...packChain('accept', accept, LEAST_WEIGHTS.accept),
  };
}

function packChain(name: string, crf: TrainedCrf, least: number): Sections {
  return { ...packLinear(name, linearRows(crf), least), [`${name}.transitions`]: floats(crf.transitions) };
}

/** Whole attributions on the development stories, by the scorer's measure, as trained (before the weights are pruned). */
function report({ lexicon, words, roles, accept }: Stages, stories: readonly Story[]): void {
  const model = { lexicon, words: chainOf(words), roles: chainOf(roles), accept: chainOf(accept) };
  let right = 0;
  let found = 0;
  let labelled = 0;
  for (const { view, gold } of stories) {
    const chosen = chooseAttributions(view, model, LEAST_TRUST);
    right += countRight(chosen, gold);
    found += chosen.length;
    labelled += gold.length;
  }
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(
    `dev: precision ${percent(right / found)}, recall ${percent(right / labelled)}, F1 ${percent((2 * right) / (found + labelled))}`,
  );
}
