/**
 * models/claims.model: what an editor checks first, by 240 stories in which every sentence was graded. Sections "worth" and "lead"
 * (boosted trees: "NAME.sizes" i32 a tree, "NAME.nodes" f32, "NAME.base"), "words" and "kinds" (linear models and their "NAME.base"),
 * "about" (a linear model; its labels and those of "kinds" are CHECK_KINDS, in order).
 */
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import type { CheckKind } from '#core/claims/check-kinds.ts';
import type { BoostedTrees } from '#core/language/model/boosted-trees.ts';
import { readLinearModel, scoreFeatures } from '#core/language/model/linear-model.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import { openModel, readFloats, sectionOf } from '#core/language/model/model-file.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';

interface Based {
  readonly model: LinearModel;
  readonly base: Float32Array;
}

export interface ClaimsModel {
  readonly worth: BoostedTrees;
  readonly lead: BoostedTrees;
  readonly words: Based;
  readonly kinds: Based;
  /** Which kinds of check a word is about. */
  readonly about: LinearModel;
}

/** How much the story's first lines count for the kind, beside the candidate's own words. */
export const TALE_WEIGHT = 0.6;

let opened: ClaimsModel | undefined;

export function claimsModel(): ClaimsModel {
  opened ??= open(openModel('claims'));
  return opened;
}

function open(file: ModelFile): ClaimsModel {
  const based = (name: string): Based => ({
    model: readLinearModel(file, name),
    base: readFloats(file, `${name}.base`),
  });
  return {
    worth: readTrees(file, 'worth'),
    lead: readTrees(file, 'lead'),
    words: based('words'),
    kinds: based('kinds'),
    about: readLinearModel(file, 'about'),
  };
}

function readTrees(file: ModelFile, name: string): BoostedTrees {
  const sizes = sectionOf(file, `${name}.sizes`);
  const nodes = readFloats(file, `${name}.nodes`);
  let from = 0;
  const trees = Array.from(new Int32Array(sizes.buffer, sizes.byteOffset, sizes.length / 4), (size) => {
    from += size;
    return nodes.subarray(from - size, from);
  });
  return { base: readFloats(file, `${name}.base`)[0] ?? 0, trees };
}

/** How the words of a candidate speak for its worth: a column of its row. */
export function scoreWords({ words }: ClaimsModel, features: readonly number[]): number {
  const [no = 0, yes = 0] = scoresOf(words, features, 1);
  return yes - no + (words.base[1] ?? 0) - (words.base[0] ?? 0);
}

/** What the story's first lines were marked as: for all its candidates. */
export function scoreTale({ kinds }: ClaimsModel, tale: readonly number[]): Float64Array {
  return scoresOf(kinds, tale, TALE_WEIGHT);
}

/** The likeliest kind: what its words and the story's first lines were marked as, and what they are about. */
export function chooseKind(
  { kinds }: ClaimsModel,
  own: readonly number[],
  tale: Float64Array,
  offset: Float64Array,
): CheckKind {
  const a = scoresOf(kinds, own, 1);
  const scores = offset.map((score, label) => score + (a[label] ?? 0) + (tale[label] ?? 0) + (kinds.base[label] ?? 0));
  return CHECK_KINDS[scores.indexOf(Math.max(...scores))] ?? 'other';
}

function scoresOf({ model }: Based, features: readonly number[], weight: number): Float64Array {
  const scores = new Float64Array(model.labels.length);
  scoreFeatures(model, new Int32Array(features), features.length, scores);
  const scale = weight / Math.sqrt(Math.max(1, features.length));
  return scores.map((score) => score * scale);
}
