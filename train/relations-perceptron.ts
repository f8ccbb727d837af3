/** Trains the model that names the relations of a finished tree, on trees as an earlier pass predicts them. */
import { bestRelation, openParseActions } from '#core/language/parser/actions.ts';
import { RELATION_FEATURES, noteRelation, openTreeView, relationFeatures } from '#core/language/parser/relations.ts';
import type { ParseInput } from '#core/language/parser/state.ts';
import type { GoldTree } from './parse-oracle.ts';
import { openCounts } from './parser-perceptron.ts';
import { createWeights, keepHeaviest, scoreWeights, stepWeights } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { dropFeatures, randomFrom, shuffled } from './random.ts';

export interface RelationExample {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly groups: Int32Array;
  readonly gold: GoldTree;
}

export interface RelationOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly margin: number;
  readonly rate: number;
  readonly hidden: number;
  readonly minSeen: number;
  readonly keep?: { readonly after: number; readonly features: number };
  readonly onEpoch?: (epoch: number, accuracy: number, weights: Weights) => void;
}

export function trainRelations(
  relations: readonly string[],
  examples: readonly RelationExample[],
  options: RelationOptions,
): Weights {
  const choices = openParseActions([], relations);
  const weights = createWeights(relations, 21);
  const features = new Int32Array(RELATION_FEATURES);
  const scores = new Float64Array(relations.length);
  const random = randomFrom(options.seed);
  const visit = (
    { input, heads, groups, gold }: RelationExample,
    learn: (right: number, group: number) => number,
  ): void => {
    const view = openTreeView(input, { heads, groups }, choices.functionGroups);
    for (const round of [1, 2]) {
      for (let word = 0; word < input.size; word++) {
        const group = groups[word] ?? -1;
        if (heads[word] === input.size || choices.rounds[group] !== round || (choices.onlyRelation[group] ?? -1) >= 0)
          continue;
        relationFeatures(view, word, features);
        const label = gold.labels[word] ?? 0;
        const known = heads[word] === gold.heads[word] && choices.groupOfRelation[label] === group;
        const named = learn(known ? label : -1, group);
        if (round === 1) noteRelation(view, word, named);
      }
    }
  };
  const count = openCounts(weights, options.minSeen);
  for (const example of examples) {
    visit(example, (right) => {
      if (right >= 0) count(features, features.length);
      return Math.max(0, right);
    });
  }
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let [good, total] = [0, 0];
    for (const example of shuffled(examples, random)) {
      visit(example, (right, group) => {
        const size = dropFeatures(features, RELATION_FEATURES, options.hidden, random);
        scoreWeights(weights, features, size, scores);
        const best = bestRelation(choices, scores, group);
        if (right < 0) return best;
        weights.time++;
        total++;
        if (best === right) good++;
        const score = scores[right] ?? 0;
        scores[right] = -Infinity;
        const rival = bestRelation(choices, scores, group);
        if (rival !== right && score - (scores[rival] ?? 0) <= options.margin) {
          stepWeights(weights, features, size, right, rival, options.rate);
        }
        return best;
      });
    }
    if (options.keep?.after === epoch) keepHeaviest(weights, options.keep.features);
    options.onEpoch?.(epoch, good / total, weights);
  }
  return weights;
}
