import { readLinearModel, scoreFeatures } from '#core/language/model/linear-model.ts';
import { openModel, readFloats, sectionOf } from '#core/language/model/model-file.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { classOf } from '#core/language/model/word-forms.ts';
import type { Chain } from './chain.ts';
import type { CueSteps } from './cueness.ts';

/**
 * models/attributions.model:
 *
 *   cues.words, cues.steps                   i32 hash, in order, and u8 step of each word of the cue lexicon
 *   words.*, roles.*, accept.*               linear models (linear-model.ts)
 *   words.transitions, roles.transitions, …  f32, as in sequence-labeller.ts
 */
export interface AttributionsModel {
  readonly lexicon: CueSteps;
  readonly words: Chain;
  readonly roles: Chain;
  readonly accept: Chain;
}

let opened: AttributionsModel | undefined;

/** The shipped model, read from models/ on the first call. */
export function attributionsModel(): AttributionsModel {
  opened ??= readAttributionsModel(openModel('attributions'));
  return opened;
}

function readAttributionsModel(file: ModelFile): AttributionsModel {
  return {
    lexicon: readLexicon(file),
    words: readChain(file, 'words'),
    roles: readChain(file, 'roles'),
    accept: readChain(file, 'accept'),
  };
}

/** Searched as it lies in the file: a Map of its 30,000 words took 8 ms to build. */
function readLexicon(file: ModelFile): CueSteps {
  const bytes = sectionOf(file, 'cues.words');
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const steps = sectionOf(file, 'cues.steps');
  return { get: (word) => classOf({ words, classes: steps }, word) };
}

function readChain(file: ModelFile, name: string): Chain {
  const model = readLinearModel(file, name);
  const size = model.labels.length;
  const one = new Float64Array(size);
  const score = (rows: readonly Int32Array[]): Float64Array => {
    const scores = new Float64Array(rows.length * size);
    for (const [i, row] of rows.entries()) {
      scoreFeatures(model, row, row.length, one);
      scores.set(one, i * size);
    }
    return scores;
  };
  return { size, transitions: Float64Array.from(readFloats(file, `${name}.transitions`)), score };
}
