/**
 * Dependencies: arc-hybrid, greedy. One linear model chooses the action, another the relation of each arc.
 * models/parser.model: linear models "actions" and "relations".
 */
import { hashText } from './hash-features.ts';
import { readLinearModel, scoreFeatures } from './linear-model.ts';
import type { LinearModel } from './linear-model.ts';
import type { ModelFile } from './model-file.ts';
import { bestAction, bestRelation, openParseActions } from './parse-actions.ts';
import type { ParseActions } from './parse-actions.ts';
import { labelFeatures, moveFeatures, openParseRoom } from './parse-features.ts';
import type { ParseRoom } from './parse-features.ts';
import { LEFT, SHIFT, applyMove, isParsed, legalMoves, openParseState } from './parse-state.ts';
import type { ParseInput, ParseState } from './parse-state.ts';

export interface Parser {
  readonly actions: LinearModel;
  readonly relations: LinearModel;
  readonly choices: ParseActions;
  readonly room: ParseRoom;
}

const ROOT = hashText('\u0000root');
const NONE = hashText('\u0000none');

export function readParser(file: ModelFile): Parser {
  const actions = readLinearModel(file, 'actions');
  const relations = readLinearModel(file, 'relations');
  return { actions, relations, choices: openParseActions(actions.labels, relations.labels), room: openParseRoom() };
}

/** `words` are hashes of normal forms, `tags` any numbers, `upos` those of UPOS alone. */
export function openParseInput(words: ArrayLike<number>, tags: ArrayLike<number>, upos: ArrayLike<number>): ParseInput {
  const size = words.length;
  const column = (from: ArrayLike<number>, root: number, none: number): Int32Array => {
    const values = new Int32Array(size + 2);
    values.set(from);
    values[size] = root;
    values[size + 1] = none;
    return values;
  };
  return { size, words: column(words, ROOT, NONE), tags: column(tags, -1, -2), upos: column(upos, -1, -2) };
}

/** The state after the last move: heads (`size` is the root) and relations (indexes into `parser.relations.labels`). */
export function parse(parser: Parser, input: ParseInput): ParseState {
  const { actions, relations, choices, room } = parser;
  const state = openParseState(input.size);
  const scores = new Float32Array(actions.labels.length);
  const relationScores = new Float32Array(relations.labels.length);
  while (!isParsed(state)) {
    const legal = legalMoves(state);
    if (legal === 1 << SHIFT) {
      applyMove(state, SHIFT, -1);
      continue;
    }
    if (isRootLeft(state)) {
      applyMove(state, LEFT, choices.root);
      continue;
    }
    scoreFeatures(actions, room.features, moveFeatures(state, input, room), scores);
    const action = bestAction(choices, scores, legal);
    const move = choices.moves[action] ?? SHIFT;
    if (move === SHIFT) {
      applyMove(state, SHIFT, -1);
      continue;
    }
    scoreFeatures(relations, room.features, labelFeatures(state, input, move, room), relationScores);
    applyMove(state, move, bestRelation(choices, relationScores, action));
  }
  return state;
}

/** One word is left, and no other: it is the root. */
export function isRootLeft(state: ParseState): boolean {
  return state.next === state.size && state.depth === 1;
}
