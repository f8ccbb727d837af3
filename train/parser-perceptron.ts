/** Trains the two models of one parsing pass, greedily, following its own mistakes. */
import { bestRelation, groupOf, openParseActions } from '#core/language/parse-actions.ts';
import type { ParseActions } from '#core/language/parse-actions.ts';
import { labelFeatures, moveFeatures, openParseRoom } from '#core/language/parse-features.ts';
import {
  LEFT,
  SHIFT,
  applyMove,
  headFor,
  isParsed,
  legalMoves,
  openParseState,
  stackNode,
} from '#core/language/parse-state.ts';
import type { ParseInput, ParseState } from '#core/language/parse-state.ts';
import { isRootLeft } from '#core/language/parser.ts';
import { moveCosts } from './parse-oracle.ts';
import type { GoldTree } from './parse-oracle.ts';
import { addRow, createWeights, keepHeaviest, scoreWeights, stepWeights } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { dropFeatures, randomFrom, shuffled } from './random.ts';

export interface ParseExample {
  readonly input: ParseInput;
  readonly gold: GoldTree;
}

export interface ParserWeights {
  readonly actions: Weights;
  readonly relations: Weights;
}

/** After an epoch, only so many of the heaviest features go on, to keep the model small. */
export interface Keep {
  readonly after: number;
  readonly actions: number;
  readonly relations: number;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  /** From the second epoch on, how often a wrong action is taken all the same, so that its consequences are learnt. */
  readonly explore: number;
  /** An action that wins by less is learnt as if it had lost. */
  readonly margin: number;
  /** The step of AdaGrad. */
  readonly rate: number;
  /** The share of features hidden, anew for each decision, so that none is relied on alone. */
  readonly hidden: number;
  /** Features seen less often on the way to the gold trees are left out. */
  readonly minSeen: number;
  readonly keep?: Keep;
  readonly onEpoch?: (epoch: number, accuracy: number, weights: ParserWeights) => void;
}

interface Learner {
  readonly weights: ParserWeights;
  readonly choices: ParseActions;
  readonly scores: Float64Array;
  readonly relationScores: Float64Array;
  readonly margin: number;
  readonly rate: number;
  readonly drop: (count: number) => number;
}

const room = openParseRoom();
const costs = new Int32Array(3);

export function trainParser(
  relations: readonly string[],
  examples: readonly ParseExample[],
  options: ParserOptions,
): ParserWeights {
  const groups = [...new Set(relations.map(groupOf))].sort();
  const names = ['shift', ...['left', 'right'].flatMap((side) => groups.map((group) => `${side} ${group}`))];
  const weights = { actions: createWeights(names, 21), relations: createWeights(relations, 20) };
  const random = randomFrom(options.seed);
  const learner: Learner = {
    weights,
    choices: openParseActions(names, relations),
    scores: new Float64Array(names.length),
    relationScores: new Float64Array(relations.length),
    margin: options.margin,
    rate: options.rate,
    drop: (count) => dropFeatures(room.features, count, options.hidden, random),
  };
  addFrequentFeatures(weights, examples, options.minSeen);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const explore = epoch > 1 ? options.explore : 0;
    let [right, total] = [0, 0];
    for (const example of shuffled(examples, random)) {
      const counts = learnSentence(learner, example, () => random() < explore);
      right += counts.right;
      total += counts.total;
    }
    if (options.keep?.after === epoch) {
      keepHeaviest(weights.actions, options.keep.actions);
      keepHeaviest(weights.relations, options.keep.relations);
    }
    options.onEpoch?.(epoch, right / total, weights);
  }
  return weights;
}

function learnSentence(
  learner: Learner,
  { input, gold }: ParseExample,
  explores: () => boolean,
): { right: number; total: number } {
  const { choices, scores } = learner;
  const state = openParseState(input.size);
  const onStack = new Uint8Array(input.size + 2);
  let [right, total] = [0, 0];
  while (!isParsed(state)) {
    const legal = legalMoves(state);
    if (legal === 1 << SHIFT || isRootLeft(state)) {
      step(state, onStack, legal === 1 << SHIFT ? SHIFT : LEFT, choices.root);
      continue;
    }
    const count = learner.drop(moveFeatures(state, input, room));
    scoreWeights(learner.weights.actions, room.features, count, scores);
    moveCosts(state, gold, onStack, costs);
    const { best, good, bad } = judge(learner, state, gold, legal);
    learner.weights.actions.time++;
    total++;
    if (best === good) right++;
    if (bad >= 0 && (scores[good] ?? 0) - (scores[bad] ?? 0) <= learner.margin) {
      stepWeights(learner.weights.actions, room.features, count, good, bad, learner.rate);
    }
    const action = best !== good && explores() ? best : good;
    const move = choices.moves[action] ?? SHIFT;
    step(state, onStack, move, move === SHIFT ? -1 : learnRelation(learner, state, input, gold, action));
  }
  return { right, total };
}

/** The best legal action, the best of those that cost least, and the best of the others. */
function judge(
  { choices, scores }: Learner,
  state: ParseState,
  gold: GoldTree,
  legal: number,
): { best: number; good: number; bad: number } {
  const cheap = cheapest(legal);
  const word = stackNode(state, 0);
  const rightGroup = choices.groupOfRelation[gold.labels[word] ?? 0];
  let [best, good, bad] = [-1, -1, -1];
  for (const [action, move] of choices.moves.entries()) {
    if ((legal & (1 << move)) === 0) continue;
    const score = scores[action] ?? 0;
    if (best < 0 || score > (scores[best] ?? 0)) best = action;
    const isGold = move !== SHIFT && headFor(state, move) === gold.heads[word];
    const isGood = (cheap & (1 << move)) !== 0 && (!isGold || choices.groups[action] === rightGroup);
    if (isGood && (good < 0 || score > (scores[good] ?? 0))) good = action;
    if (!isGood && (bad < 0 || score > (scores[bad] ?? 0))) bad = action;
  }
  return { best, good, bad };
}

/** Of the legal moves, those that cost least. */
function cheapest(legal: number): number {
  let least = Infinity;
  let moves = 0;
  for (const [move, cost] of costs.entries()) {
    if ((legal & (1 << move)) === 0 || cost > least) continue;
    moves = (cost < least ? 0 : moves) | (1 << move);
    least = cost;
  }
  return moves;
}

/** The relation as predicted; learns from it when the head is the right one. */
function learnRelation(
  { weights: { relations }, choices, relationScores, margin, rate, drop }: Learner,
  state: ParseState,
  input: ParseInput,
  gold: GoldTree,
  action: number,
): number {
  const move = choices.moves[action] ?? SHIFT;
  const count = drop(labelFeatures(state, input, move, room));
  scoreWeights(relations, room.features, count, relationScores);
  const label = bestRelation(choices, relationScores, action);
  const word = stackNode(state, 0);
  const right = gold.labels[word] ?? 0;
  const isGold = headFor(state, move) === gold.heads[word] && choices.groupOfRelation[right] === choices.groups[action];
  if (!isGold) return label;
  relations.time++;
  const rightScore = relationScores[right] ?? 0;
  relationScores[right] = -Infinity;
  const rival = bestRelation(choices, relationScores, action);
  if (rival !== right && rightScore - (relationScores[rival] ?? 0) <= margin) {
    stepWeights(relations, room.features, count, right, rival, rate);
  }
  return label;
}

function step(state: ParseState, onStack: Uint8Array, move: number, label: number): void {
  onStack[move === SHIFT ? state.next : stackNode(state, 0)] = move === SHIFT ? 1 : 0;
  applyMove(state, move, move === SHIFT ? -1 : label);
}

/** Walks to each gold tree once, counting features; those seen often enough get a row, and no others will. */
function addFrequentFeatures(weights: ParserWeights, examples: readonly ParseExample[], minSeen: number): void {
  const counters = { actions: new Uint8Array(1 << 26), relations: new Uint8Array(1 << 24) };
  const tally = (kind: 'actions' | 'relations', count: number): void => {
    const seen = counters[kind];
    for (let i = 0; i < count; i++) {
      const key = room.features[i] ?? 0;
      const at = key & (seen.length - 1);
      const now = Math.min(255, (seen[at] ?? 0) + 1);
      seen[at] = now;
      if (now === minSeen) addRow(weights[kind], key);
    }
  };
  for (const { input, gold } of examples) {
    const state = openParseState(input.size);
    const onStack = new Uint8Array(input.size + 2);
    while (!isParsed(state)) {
      const legal = legalMoves(state);
      if (legal !== 1 << SHIFT && !isRootLeft(state)) tally('actions', moveFeatures(state, input, room));
      moveCosts(state, gold, onStack, costs);
      const cheap = cheapest(legal);
      const move = (cheap & (1 << LEFT)) !== 0 ? LEFT : 31 - Math.clz32(cheap);
      if (move !== SHIFT) tally('relations', labelFeatures(state, input, move, room));
      step(state, onStack, move, gold.labels[stackNode(state, 0)] ?? 0);
    }
  }
}
