import { expect, test } from 'vitest';
import { hashText } from '#core/language/model/hash-features.ts';
import { readModelFile } from '#core/language/model/model-file.ts';
import { legalMoves, openParseState, applyMove, isParsed, SHIFT } from '#core/language/parser/state.ts';
import { openParseActions } from '#core/language/parser/actions.ts';
import { GUIDE_MOVES, MAIN_MOVES } from '#core/language/parser/templates.ts';
import { openParseInput, parse, readParser } from '#core/language/parser/parser.ts';
import { packAveraged } from '../../train/pack-weights.ts';
import { goldTree, moveCosts } from '../../train/parse-oracle.ts';
import { trainParser } from '../../train/parser-perceptron.ts';
import { trainRelations } from '../../train/relations-perceptron.ts';
import { packModel } from '../../train/write-model.ts';

const RELATIONS = ['root', 'det', 'nsubj', 'obj', 'case', 'obl', 'punct', 'dep'];

/** "the/DET/1/det army/NOUN/2/nsubj ...": heads count from 0; the root's is the number of words. */
function exampleOf(sentence: string) {
  const words = sentence.split(' ').map((word) => word.split('/'));
  const heads = Int32Array.from(words, ([, , head]) => Number(head));
  const labels = Int32Array.from(words, ([, , , relation]) => RELATIONS.indexOf(relation ?? ''));
  const tags = Int32Array.from(words, ([, tag = '']) => hashText(tag));
  return {
    input: openParseInput(
      words.map(([word = '']) => Int32Array.of(hashText(word))),
      { best: tags, second: new Int32Array(tags.length).fill(-1) },
      tags,
    ),
    gold: goldTree(heads, labels),
  };
}

const examples = [
  'the/DET/1/det army/NOUN/2/nsubj took/VERB/6/root the/DET/4/det city/NOUN/2/obj ././2/punct',
  'she/PRON/1/nsubj slept/VERB/4/root in/ADP/3/case Rome/PROPN/1/obl',
  'in/ADP/1/case Rome/PROPN/4/obl the/DET/3/det army/NOUN/4/nsubj slept/VERB/6/root ././4/punct',
].map(exampleOf);

const options = { seed: 3, explore: 0.9, margin: 1, rate: 0.1, hidden: 0, minSeen: 1, leastArcs: 1 };
const { groupOfRelation } = openParseActions([], RELATIONS);
const trees = examples.map(({ input, gold }) => ({
  input,
  gold,
  heads: gold.heads,
  groups: Int32Array.from(gold.labels, (label) => groupOfRelation[label] ?? -1),
}));

function model(epochs: number): Uint8Array {
  const guide = trainParser(RELATIONS, examples, { ...options, stages: GUIDE_MOVES, epochs });
  const main = trainParser(RELATIONS, examples, { ...options, stages: MAIN_MOVES, epochs });
  return packModel({
    ...packAveraged('guide', guide, 0),
    ...packAveraged('main', main, 0),
    ...packAveraged('relations', trainRelations(RELATIONS, trees, { ...options, epochs }), 0),
  });
}

test('a parser learns its examples', () => {
  const parser = readParser(readModelFile(model(12), 'parser'));
  for (const { input, gold } of examples) {
    const { heads, labels } = parse(parser, input);
    expect([...heads.subarray(0, input.size)]).toEqual([...gold.heads]);
    expect([...labels.subarray(0, input.size)]).toEqual([...gold.labels]);
  }
});

test('the same seed gives the same bytes', () => {
  expect(model(3)).toEqual(model(3));
});

test.each(examples)('moves that cost nothing lead to the gold tree', ({ input, gold }) => {
  const state = openParseState(input.size);
  const onStack = new Uint8Array(input.size + 2);
  const costs = new Int32Array(3);
  while (!isParsed(state)) {
    moveCosts(state, gold, onStack, costs);
    const move = [0, 1, 2].find((move) => (legalMoves(state) & (1 << move)) !== 0 && costs[move] === 0) ?? -1;
    expect(move).toBeGreaterThanOrEqual(0);
    onStack[move === SHIFT ? state.next : (state.stack[state.depth - 1] ?? 0)] = move === SHIFT ? 1 : 0;
    applyMove(state, move, 0);
  }
  expect([...state.heads.subarray(0, input.size)]).toEqual([...gold.heads]);
});
