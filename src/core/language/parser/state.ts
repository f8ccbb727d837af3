/**
 * Arc-hybrid parsing: a stack, the words still to come, and the arcs made. Node `size` is the root, after the last word;
 * node `size + 1` stands for no node, so that features need no special case.
 */
import { openColumns } from '#core/language/model/columns.ts';
import { joinHash } from '#core/language/model/hash-features.ts';

/** A sentence to parse, every array `size + 2` long: words, the root, no word. */
export interface ParseInput {
  readonly size: number;
  /** Hash of the normal form. */
  readonly words: Int32Array;
  /** Tag as a number: UPOS and XPOS together; and hash of the UPOS alone. */
  readonly tags: Int32Array;
  /** The tag that was nearly chosen; -1 for none. */
  readonly seconds: Int32Array;
  readonly upos: Int32Array;
  /** Clusters of the word, by how it is used and by what it means. */
  readonly usage: Int32Array;
  readonly meaning: Int32Array;
  /** Verbs and auxiliaries from here to the end, and quotation marks before this word. */
  readonly verbsAhead: Int32Array;
  readonly quotesBefore: Int32Array;
  /** An earlier parser's opinion: each word's head and group, and the last word that it governs. */
  readonly guide?: Guide;
}

export interface Guide {
  readonly heads: Int32Array;
  readonly groups: Int32Array;
  readonly last: Int32Array;
}

export interface ParseState {
  size: number;
  readonly stack: Int32Array;
  depth: number;
  /** For each depth, the stack up to there in one number. */
  readonly keys: Int32Array;
  /** The first word not yet on the stack. */
  next: number;
  readonly heads: Int32Array;
  /** Of relations; see parse-actions.ts. */
  readonly groups: Int32Array;
  /** Outermost and second outermost child on each side; `size + 1` for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** How many children, and their groups as they came. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly leftGroups: Int32Array;
  readonly rightGroups: Int32Array;
}

export const SHIFT = 0;
/** The word on top of the stack gets the next word as its head. */
export const LEFT = 1;
/** The word on top of the stack gets the one below it as its head. */
export const RIGHT = 2;

export function openParseState(size: number): ParseState {
  const nodes = openColumns(12, size + 2);
  const state = {
    size,
    stack: nodes(),
    depth: 0,
    keys: nodes(),
    next: 0,
    heads: nodes(),
    groups: nodes(),
    left1: nodes(),
    left2: nodes(),
    right1: nodes(),
    right2: nodes(),
    leftCount: nodes(),
    rightCount: nodes(),
    leftGroups: nodes(),
    rightGroups: nodes(),
  };
  startParse(state, size);
  return state;
}

/** Empties a state, for a sentence no longer than the one that it was opened for. */
export function startParse(state: ParseState, size: number): void {
  const none = size + 1;
  state.size = size;
  state.depth = 0;
  state.next = 0;
  for (let node = 0; node <= none; node++) {
    state.heads[node] = -1;
    state.groups[node] = -1;
    state.left1[node] = none;
    state.left2[node] = none;
    state.right1[node] = none;
    state.right2[node] = none;
    state.leftCount[node] = 0;
    state.rightCount[node] = 0;
    state.leftGroups[node] = 0;
    state.rightGroups[node] = 0;
  }
}

export function isParsed(state: ParseState): boolean {
  return state.next === state.size && state.depth === 0;
}

/** A word of the stack, counted from its top; `size + 1` when the stack is not as deep. */
export function stackNode(state: ParseState, below: number): number {
  return below < state.depth ? (state.stack[state.depth - 1 - below] ?? 0) : state.size + 1;
}

/** Bits 1 << SHIFT, 1 << LEFT, 1 << RIGHT. One word only may have the root as its head. */
export function legalMoves(state: ParseState): number {
  const shift = state.next < state.size ? 1 << SHIFT : 0;
  const left = state.depth === 1 || (state.depth > 1 && state.next < state.size) ? 1 << LEFT : 0;
  return shift | left | (state.depth > 1 ? 1 << RIGHT : 0);
}

/** The head that LEFT or RIGHT would give to the top of the stack. */
export function headFor(state: ParseState, move: number): number {
  return move === LEFT ? state.next : stackNode(state, 1);
}

export function applyMove(state: ParseState, move: number, group: number): void {
  if (move === SHIFT) {
    state.keys[state.depth + 1] = joinHash(state.keys[state.depth] ?? 0, state.next + 1);
    state.stack[state.depth++] = state.next++;
    return;
  }
  const word = stackNode(state, 0);
  const head = headFor(state, move);
  state.depth--;
  state.heads[word] = head;
  state.groups[word] = group;
  if (move === LEFT) attach(state.left1, state.left2, state.leftCount, state.leftGroups, head, word, group);
  else attach(state.right1, state.right2, state.rightCount, state.rightGroups, head, word, group);
}

function attach(
  outermost: Int32Array,
  second: Int32Array,
  count: Int32Array,
  groups: Int32Array,
  head: number,
  word: number,
  group: number,
): void {
  second[head] = outermost[head] ?? 0;
  outermost[head] = word;
  count[head] = (count[head] ?? 0) + 1;
  groups[head] = Math.imul((groups[head] ?? 0) + group + 1, 0x01000193);
}
