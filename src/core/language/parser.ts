/**
 * Dependencies: arc-hybrid, greedy, twice. The first pass reads the sentence from its end, and its tree guides the second,
 * which reads from the start. In each, one linear model chooses the action, another the relation of each arc.
 * models/parser.model: linear models "guide.actions", "guide.relations", "main.actions", "main.relations".
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
import type { Guide, ParseInput, ParseState } from './parse-state.ts';

export interface Parser {
  readonly guide: ParsePass;
  readonly main: ParsePass;
}

export interface ParsePass {
  readonly actions: LinearModel;
  readonly relations: LinearModel;
  readonly choices: ParseActions;
  readonly room: ParseRoom;
}

const ROOT = hashText('\u0000root');
const NONE = hashText('\u0000none');
const VERB = hashText('VERB');
const AUX = hashText('AUX');
const QUOTES: ReadonlySet<number> = new Set(['"', '“', '”', "''", '``'].map(hashText));

export function readParser(file: ModelFile): Parser {
  return { guide: readParsePass(file, 'guide'), main: readParsePass(file, 'main') };
}

export function readParsePass(file: ModelFile, name: string): ParsePass {
  const actions = readLinearModel(file, `${name}.actions`);
  const relations = readLinearModel(file, `${name}.relations`);
  return { actions, relations, choices: openParseActions(actions.labels, relations.labels), room: openParseRoom() };
}

/** `words` are hashes of normal forms, `tags` any numbers, `upos` hashes of UPOS names. */
export function openParseInput(words: ArrayLike<number>, tags: ArrayLike<number>, upos: ArrayLike<number>): ParseInput {
  const size = words.length;
  const column = (from: ArrayLike<number>, root: number, none: number): Int32Array => {
    const values = new Int32Array(size + 2);
    values.set(from);
    values[size] = root;
    values[size + 1] = none;
    return values;
  };
  const counts = { verbsAhead: new Int32Array(size + 2), quotesBefore: new Int32Array(size + 2) };
  for (let i = size - 1; i >= 0; i--) {
    counts.verbsAhead[i] = (counts.verbsAhead[i + 1] ?? 0) + (upos[i] === VERB || upos[i] === AUX ? 1 : 0);
  }
  for (let i = 0; i <= size; i++) {
    counts.quotesBefore[i + 1] = (counts.quotesBefore[i] ?? 0) + (QUOTES.has(words[i] ?? 0) ? 1 : 0);
  }
  return { size, words: column(words, ROOT, NONE), tags: column(tags, -1, -2), upos: column(upos, -1, -2), ...counts };
}

/** Heads (`size` is the root), and relations as indexes into `parser.main.relations.labels`. */
export function parse(parser: Parser, input: ParseInput): ParseState {
  return parseOnce(parser.main, { ...input, guide: guideOf(parseOnce(parser.guide, reversed(input))) });
}

/** The sentence from its end. */
export function reversed({ size, words, tags, upos }: ParseInput): ParseInput {
  const turn = (values: Int32Array): Int32Array => values.slice(0, size).reverse();
  return openParseInput(turn(words), turn(tags), turn(upos));
}

/** The tree of a reversed sentence, turned round. */
export function guideOf({ size, heads, labels }: ParseState): Guide {
  const guide = { heads: heads.slice(), labels: labels.slice(), last: new Int32Array(size + 2).fill(-1) };
  for (let word = 0; word < size; word++) {
    const turned = heads[size - 1 - word] ?? size;
    const head = turned === size ? size : size - 1 - turned;
    guide.heads[word] = head;
    guide.labels[word] = labels[size - 1 - word] ?? -1;
    guide.last[head] = word;
  }
  return guide;
}

export function parseOnce(pass: ParsePass, input: ParseInput): ParseState {
  const { actions, relations, choices, room } = pass;
  const state = openParseState(input.size);
  const scores = new Float64Array(actions.labels.length);
  const relationScores = new Float64Array(relations.labels.length);
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
