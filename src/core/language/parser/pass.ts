/**
 * One pass of arc-hybrid parsing. Greedy; and, where it was least sure, once more with the second choice, of which the
 * tree with the highest chance is kept (Choi and McCallum 2013, "Transition-based dependency parsing with selectional branching").
 */
import { openColumns } from '#core/language/model/columns.ts';
import { NO_TEMPLATES, hashFeatures } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import { addScores, choose, openChoice, readLinearModel } from '#core/language/model/linear-model.ts';
import type { Choice, LinearModel } from '#core/language/model/linear-model.ts';
import type { ModelFile } from '#core/language/model/model-file.ts';
import { openParseActions } from './actions.ts';
import type { ParseActions } from './actions.ts';
import { lookAtState, openParseRoom } from './features.ts';
import type { ParseRoom } from './features.ts';
import { LEFT, SHIFT, applyMove, isParsed, legalMoves, openParseState, startParse } from './state.ts';
import type { ParseInput, ParseState } from './state.ts';
import { GUIDE_MOVES, MAIN_MOVES } from './templates.ts';

export interface ParsePass {
  readonly actions: LinearModel;
  readonly choices: ParseActions;
  readonly stages: readonly Templates[];
  /** After each stage: the lead with which the best action is taken without looking further; after the last, none is. */
  readonly enough: Float64Array;
  readonly room: ParseRoom;
  readonly scores: Float64Array;
  readonly choice: Choice;
  /** Used again for every sentence: the first path, and two to compare. */
  readonly paths: Path[];
}

/** A parse so far. The chances are logarithms; those of decisions that were clear at once count as 0. */
interface Path {
  readonly state: ParseState;
  /** Before each step: the chance, and the stack in one number. After the last: the chance of the whole. */
  readonly chances: Float64Array;
  readonly stacks: Int32Array;
  readonly moves: Int32Array;
  readonly groups: Int32Array;
  /** Of the first path only. */
  doubts: Doubt[] | undefined;
  chance: number;
}

/** A step at which another action was nearly taken, and the chance of the path up to and with that action. */
interface Doubt {
  readonly step: number;
  readonly action: number;
  readonly lead: number;
  readonly chance: number;
}

/** The leads as measured: every template would give 0.0 and 0.2 points more of LAS, and take two fifths longer. */
const STAGES = {
  guide: { stages: GUIDE_MOVES, enough: [1, 1] },
  main: { stages: MAIN_MOVES, enough: [1.2, 1] },
} as const;

/** Measured: more of either adds nothing. */
const MOST_BRANCHES = 8;
/** Words; few sentences have more. */
const USUAL_SIZE = 80;
const DOUBTED = 1.2;
/** Scores times this are logarithms of chances, as measured. */
const SHARPNESS = 1.5;
const NO_ACTIONS = new Uint8Array();

export function readParsePass(file: ModelFile, name: 'guide' | 'main', relations: readonly string[]): ParsePass {
  const actions = readLinearModel(file, name);
  return {
    actions,
    choices: openParseActions(actions.labels, relations),
    stages: STAGES[name].stages,
    enough: Float64Array.of(...STAGES[name].enough, Infinity),
    room: openParseRoom(),
    scores: new Float64Array(actions.labels.length),
    choice: openChoice(),
    paths: [],
  };
}

/** The state is the pass's own, and holds until it parses again. */
export function parseOnce(pass: ParsePass, input: ParseInput): ParseState {
  const path = startPath(pass, 0, input.size);
  follow(pass, input, path);
  return path.state;
}

/** Heads and groups only: the rest of the state is that of where the path left the first one. */
export function parseWithBranches(pass: ParsePass, input: ParseInput): Pick<ParseState, 'heads' | 'groups'> {
  const first = startPath(pass, 0, input.size);
  follow(pass, input, first);
  let best = first;
  let free = 1;
  const doubts = (first.doubts ?? []).sort((a, b) => a.lead - b.lead).slice(0, MOST_BRANCHES);
  for (const doubt of doubts) {
    // A chance only falls on the way.
    if (doubt.chance <= best.chance) continue;
    const path = branch(pass, startPath(pass, free, input.size), first, doubt);
    follow(pass, input, path, { first, atLeast: best.chance });
    if (path.chance <= best.chance) continue;
    best = path;
    free = 3 - free;
  }
  const { heads, groups } = best.state;
  return { heads: heads.slice(0, input.size + 2), groups: groups.slice(0, input.size + 2) };
}

/** An empty path in the room of an earlier one. */
function startPath({ paths }: ParsePass, index: number, size: number): Path {
  let path = paths[index];
  if (path === undefined || path.moves.length < 2 * size + 1)
    paths[index] = path = openPath(Math.max(size, USUAL_SIZE));
  startParse(path.state, size);
  path.doubts = index === 0 ? [] : undefined;
  path.chance = 0;
  return path;
}

function openPath(size: number): Path {
  const steps = openColumns(3, 2 * size + 1);
  return {
    state: openParseState(size),
    chances: new Float64Array(2 * size + 1),
    stacks: steps(),
    moves: steps(),
    groups: steps(),
    doubts: undefined,
    chance: 0,
  };
}

/** The first path up to the doubt, then the other action. */
function branch({ choices }: ParsePass, path: Path, first: Path, { step, action, chance }: Doubt): Path {
  path.chance = chance;
  for (let i = 0; i < step; i++) applyMove(path.state, first.moves[i] ?? SHIFT, first.groups[i] ?? -1);
  applyMove(path.state, choices.moves[action] ?? SHIFT, choices.groups[action] ?? -1);
  return path;
}

/** To the end; or to where a branch meets the first path again, or has no chance any more. */
function follow(
  pass: ParsePass,
  input: ParseInput,
  path: Path,
  other?: { readonly first: Path; readonly atLeast: number },
): void {
  const { state } = path;
  for (let step = 2 * state.next - state.depth; !isParsed(state); step++) {
    const stack = state.keys[state.depth] ?? 0;
    if (other !== undefined) {
      if (path.chance <= other.atLeast) return;
      if (other.first.stacks[step] === stack) {
        rejoin(path, other.first, step);
        return;
      }
    }
    path.stacks[step] = stack;
    path.chances[step] = path.chance;
    takeStep(pass, input, path, step);
  }
  path.chances[2 * state.size] = path.chance;
}

function takeStep(pass: ParsePass, input: ParseInput, path: Path, step: number): void {
  const { choices } = pass;
  const { state } = path;
  const legal = legalMoves(state);
  let move = SHIFT;
  let group = -1;
  if (isRootLeft(state)) {
    move = LEFT;
  } else if (legal !== 1 << SHIFT) {
    lookAtState(state, input, pass.room);
    const action = chooseAction(pass, legal, path, step);
    move = choices.moves[action] ?? SHIFT;
    group = choices.groups[action] ?? -1;
  }
  path.moves[step] = move;
  path.groups[step] = group;
  applyMove(state, move, group);
}

/** For the state in `room.values`; notes its chance, and the doubt where there is one. */
function chooseAction(pass: ParsePass, legal: number, path: Path, step: number): number {
  const { actions, choices, stages, enough, room, scores, choice } = pass;
  const allowed = choices.allowed[legal] ?? NO_ACTIONS;
  scores.fill(0);
  for (let stage = 0; stage < stages.length; stage++) {
    const templates = stages[stage] ?? NO_TEMPLATES;
    addScores(actions, room.features, 0, hashFeatures(templates, room.values, room.features), scores);
    choose(scores, choice, allowed);
    if (choice.lead > (enough[stage] ?? Infinity)) return choice.best;
  }
  const { best, rival, lead } = choice;
  const chance = path.chance - logSum(scores, allowed, best);
  if (lead < DOUBTED) path.doubts?.push({ step, action: rival, lead, chance: chance - SHARPNESS * lead });
  path.chance = chance;
  return best;
}

/** The logarithm of what the chances add up to when that of `best` is 1. */
function logSum(scores: Float64Array, allowed: Uint8Array, best: number): number {
  const top = scores[best] ?? 0;
  let sum = 0;
  for (let action = 0; action < scores.length; action++) {
    const lead = top - (scores[action] ?? 0);
    if (lead < 2 && allowed[action] === 1) sum += Math.exp(-SHARPNESS * lead);
  }
  return Math.log(sum);
}

/** The same words are on the stack and to come as on the first path: what it did from here on is done. */
function rejoin(path: Path, first: Path, step: number): void {
  const { state } = path;
  const finish = (word: number): void => {
    state.heads[word] = first.state.heads[word] ?? -1;
    state.groups[word] = first.state.groups[word] ?? -1;
  };
  for (let below = 0; below < state.depth; below++) finish(state.stack[below] ?? 0);
  for (let word = state.next; word < state.size; word++) finish(word);
  path.chance += (first.chances[2 * state.size] ?? 0) - (first.chances[step] ?? 0);
}

/** One word is left, and no other: it is the root. */
export function isRootLeft(state: ParseState): boolean {
  return state.next === state.size && state.depth === 1;
}
