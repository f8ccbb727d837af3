/** Trains the actions of one parsing pass, greedily, following its own mistakes. */
import { groupOf, openParseActions } from '#core/language/parser/actions.ts';
import type { ParseActions } from '#core/language/parser/actions.ts';
import { moveFeatures, openParseRoom } from '#core/language/parser/features.ts';
import {
  LEFT,
  SHIFT,
  applyMove,
  headFor,
  isParsed,
  legalMoves,
  openParseState,
  stackNode,
} from '#core/language/parser/state.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import type { ParseInput, ParseState } from '#core/language/parser/state.ts';
import { isRootLeft } from '#core/language/parser/pass.ts';
import { inOneStage } from './one-stage.ts';
import { moveCosts } from './parse-oracle.ts';
import type { GoldTree } from './parse-oracle.ts';
import { addRow, createWeights, keepHeaviest, scoreWeights, stepWeights } from './perceptron.ts';
import type { Weights } from './perceptron.ts';
import { dropFeatures, randomFrom, shuffled } from './random.ts';

export interface ParseExample {
  readonly input: ParseInput;
  readonly gold: GoldTree;
}

/** After an epoch, only so many of the heaviest features go on, to keep the model small. */
export interface Keep {
  readonly after: number;
  readonly features: number;
}

export interface ParserOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly stages: readonly Templates[];
  /** From the second epoch on, how often a wrong action is taken all the same, so that its consequences are learnt. */
  readonly explore: number;
  /** An action that wins by less is learnt as if it had lost. */
  readonly margin: number;
  /** The step of AdaGrad. */
  readonly rate: number;
  /** The share of features hidden, anew for each decision, so that none is relied on alone. */
  readonly hidden: number;
  /** Arcs of a side and group seen less often have no action of their own. */
  readonly leastArcs: number;
  /** Features seen less often on the way to the gold trees are left out. */
  readonly minSeen: number;
  readonly keep?: Keep;
  readonly onEpoch?: (epoch: number, accuracy: number, weights: Weights) => void;
}

interface Learner {
  readonly weights: Weights;
  readonly choices: ParseActions;
  readonly stages: readonly Templates[];
  readonly scores: Float64Array;
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
): Weights {
  const names = ['shift', ...arcNames(relations, examples, options.leastArcs)];
  const weights = createWeights(names, 21);
  const random = randomFrom(options.seed);
  const learner: Learner = {
    weights,
    choices: openParseActions(names, relations),
    stages: [inOneStage(options.stages)],
    scores: new Float64Array(names.length),
    margin: options.margin,
    rate: options.rate,
    drop: (count) => dropFeatures(room.features, count, options.hidden, random),
  };
  addFrequentFeatures(learner, examples, options.minSeen);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const explore = epoch > 1 ? options.explore : 0;
    let [right, total] = [0, 0];
    for (const example of shuffled(examples, random)) {
      const counts = learnSentence(learner, example, () => random() < explore);
      right += counts.right;
      total += counts.total;
    }
    if (options.keep?.after === epoch) {
      keepHeaviest(weights, options.keep.features);
    }
    options.onEpoch?.(epoch, right / total, weights);
  }
  return weights;
}

/** "left subject", ...: those that the gold trees have often enough. A rare one only teaches the others to be unsure. */
function arcNames(
  relations: readonly string[],
  examples: readonly ParseExample[],
  leastArcs: number,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { input, gold } of examples) {
    for (const [word, head] of gold.heads.entries()) {
      if (head === input.size) continue;
      const name = `${word < head ? 'left' : 'right'} ${groupOf(relations[gold.labels[word] ?? 0] ?? '')}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([name, count]) => (count >= leastArcs ? [name] : [])).sort();
}

function learnSentence(
  learner: Learner,
  { input, gold }: ParseExample,
  explores: () => boolean,
): { right: number; total: number } {
  const { weights, choices, stages, scores } = learner;
  const state = openParseState(input.size);
  const onStack = new Uint8Array(input.size + 2);
  let [right, total] = [0, 0];
  while (!isParsed(state)) {
    const legal = legalMoves(state);
    if (legal === 1 << SHIFT || isRootLeft(state)) {
      step(state, onStack, legal === 1 << SHIFT ? SHIFT : LEFT, -1);
      continue;
    }
    const count = learner.drop(moveFeatures(state, input, stages, room));
    scoreWeights(weights, room.features, count, scores);
    moveCosts(state, gold, onStack, costs);
    const { best, good, bad } = judge(learner, state, gold, legal);
    weights.time++;
    total++;
    if (best === good) right++;
    if (bad >= 0 && (scores[good] ?? 0) - (scores[bad] ?? 0) <= learner.margin) {
      stepWeights(weights, room.features, count, good, bad, learner.rate);
    }
    const action = best !== good && explores() ? best : good;
    const move = choices.moves[action] ?? SHIFT;
    step(state, onStack, move, choices.groups[action] ?? -1);
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
  const higher = (action: number, than: number): boolean => than < 0 || (scores[action] ?? 0) > (scores[than] ?? 0);
  let [best, good, bad, nearly] = [-1, -1, -1, -1];
  for (const [action, move] of choices.moves.entries()) {
    if ((legal & (1 << move)) === 0) continue;
    if (higher(action, best)) best = action;
    const isCheap = (cheap & (1 << move)) !== 0;
    const isGold = move !== SHIFT && headFor(state, move) === gold.heads[word];
    const isGood = isCheap && (!isGold || choices.groups[action] === rightGroup);
    if (isCheap && higher(action, nearly)) nearly = action;
    if (isGood && higher(action, good)) good = action;
    if (!isGood && higher(action, bad)) bad = action;
  }
  // A gold arc too rare to have an action: nothing is learnt, and the tree goes on with the right head.
  return good < 0 ? { best, good: nearly, bad: -1 } : { best, good, bad };
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

function step(state: ParseState, onStack: Uint8Array, move: number, group: number): void {
  onStack[move === SHIFT ? state.next : stackNode(state, 0)] = move === SHIFT ? 1 : 0;
  applyMove(state, move, group);
}

/** Walks to each gold tree once, counting features; those seen often enough get a row, and no others will. */
function addFrequentFeatures(learner: Learner, examples: readonly ParseExample[], minSeen: number): void {
  const { weights, choices, stages } = learner;
  const counts = openCounts(weights, minSeen);
  for (const { input, gold } of examples) {
    const state = openParseState(input.size);
    const onStack = new Uint8Array(input.size + 2);
    while (!isParsed(state)) {
      const legal = legalMoves(state);
      if (legal !== 1 << SHIFT && !isRootLeft(state)) counts(room.features, moveFeatures(state, input, stages, room));
      moveCosts(state, gold, onStack, costs);
      const cheap = cheapest(legal);
      const move = (cheap & (1 << LEFT)) !== 0 ? LEFT : 31 - Math.clz32(cheap);
      const group = choices.groupOfRelation[gold.labels[stackNode(state, 0)] ?? 0] ?? -1;
      step(state, onStack, move, move === SHIFT ? -1 : group);
    }
  }
}

/** Counts features; one that is seen `minSeen` times gets a row. */
export function openCounts(weights: Weights, minSeen: number): (features: Int32Array, count: number) => void {
  const seen = new Uint8Array(1 << 26);
  return (features, count) => {
    for (let i = 0; i < count; i++) {
      const key = features[i] ?? 0;
      const at = key & (seen.length - 1);
      const now = Math.min(255, (seen[at] ?? 0) + 1);
      seen[at] = now;
      if (now === minSeen) addRow(weights, key);
    }
  };
}
