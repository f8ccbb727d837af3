/** What a parse state shows to the models: which move to make, and the relation of an arc about to be made. */
import { hashFeatures } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';
import { MOVE_CHILDREN, MOVE_PLAIN } from './templates.ts';
import { stackNode } from './state.ts';
import type { ParseInput, ParseState } from './state.ts';

/** Room that is used again for every state: nodes, atoms, and the features of the state last looked at. */
export interface ParseRoom {
  readonly nodes: Int32Array;
  readonly values: Int32Array;
  readonly features: Int32Array;
}

export function openParseRoom(): ParseRoom {
  return { nodes: new Int32Array(32), values: new Int32Array(256), features: new Int32Array(256) };
}

/** Fills `room.values`, the atoms for the choice of the next move. */
export function lookAtState(state: ParseState, input: ParseInput, room: ParseRoom): void {
  const { nodes, values } = room;
  fillMoveNodes(state, nodes);
  let at = fillWords(input, nodes, MOVE_PLAIN + MOVE_CHILDREN, values, 0);
  for (let i = 0; i < MOVE_CHILDREN; i++) values[at++] = state.groups[nodes[MOVE_PLAIN + i] ?? 0] ?? -1;
  const [s0, s1, b0] = [nodes[0] ?? 0, nodes[1] ?? 0, state.next];
  const none = state.size + 1;
  values[at++] = 1;
  values[at++] = distance(s0, b0, none);
  values[at++] = distance(s1, s0, none);
  values[at++] = Math.min(4, state.leftCount[s0] ?? 0);
  values[at++] = Math.min(4, state.rightCount[s0] ?? 0);
  values[at++] = Math.min(4, state.leftCount[s1] ?? 0);
  values[at++] = Math.min(4, state.rightCount[s1] ?? 0);
  values[at++] = Math.min(4, state.leftCount[b0] ?? 0);
  values[at++] = state.leftGroups[s0] ?? 0;
  values[at++] = state.rightGroups[s0] ?? 0;
  values[at++] = state.leftGroups[s1] ?? 0;
  values[at++] = state.rightGroups[s1] ?? 0;
  values[at++] = state.leftGroups[b0] ?? 0;
  values[at++] = Math.min(2, input.verbsAhead[b0] ?? 0);
  values[at++] = Math.min(2, (input.verbsAhead[0] ?? 0) - (input.verbsAhead[s0] ?? 0));
  values[at++] = ((input.quotesBefore[b0] ?? 0) - (input.quotesBefore[s0] ?? 0)) & 1;
  const { guide } = input;
  if (guide === undefined) return;
  const headOfS0 = guide.heads[s0] ?? -1;
  const headOfB0 = guide.heads[b0] ?? -1;
  values[at++] = headOfS0 === b0 ? 1 : headOfS0 === s1 ? 2 : headOfS0 > b0 ? 3 : headOfS0 < s0 ? 4 : 5;
  values[at++] = headOfB0 === s0 ? 1 : headOfB0 > b0 ? 2 : headOfB0 === s1 ? 3 : 4;
  values[at++] = Math.sign((guide.last[s0] ?? 0) - b0);
  values[at++] = Math.sign((guide.last[s1] ?? 0) - b0);
  values[at++] = guide.groups[s0] ?? -1;
  values[at++] = guide.groups[b0] ?? -1;
}

/** Fills `room.features` with those of every stage, and returns their number. */
export function moveFeatures(
  state: ParseState,
  input: ParseInput,
  stages: readonly Templates[],
  room: ParseRoom,
): number {
  lookAtState(state, input, room);
  return stages.reduce((count, templates) => hashFeatures(templates, room.values, room.features, count), 0);
}

/** Writes the columns of `nodes[0..count)` into `values` from `from`, and returns the index after the last. */
export function fillWords(
  input: ParseInput,
  nodes: Int32Array,
  count: number,
  values: Int32Array,
  from: number,
): number {
  const { words, tags, seconds, upos, usage, meaning } = input;
  let at = from;
  for (let i = 0; i < count; i++) {
    const node = nodes[i] ?? 0;
    values[at++] = words[node] ?? 0;
    values[at++] = tags[node] ?? 0;
    values[at++] = upos[node] ?? 0;
    values[at++] = usage[node] ?? 0;
    values[at++] = meaning[node] ?? 0;
    values[at++] = seconds[node] ?? -1;
  }
  return at;
}

function fillMoveNodes(state: ParseState, nodes: Int32Array): void {
  const { left1, left2, right1, right2, next, size } = state;
  const none = size + 1;
  const s0 = stackNode(state, 0);
  const s1 = stackNode(state, 1);
  nodes[0] = s0;
  nodes[1] = s1;
  nodes[2] = stackNode(state, 2);
  nodes[3] = stackNode(state, 3);
  for (let i = 0; i < 4; i++) nodes[4 + i] = Math.min(next + i, none);
  nodes[8] = left1[s0] ?? none;
  nodes[9] = left2[s0] ?? none;
  nodes[10] = right1[s0] ?? none;
  nodes[11] = right2[s0] ?? none;
  nodes[12] = left1[s1] ?? none;
  nodes[13] = left2[s1] ?? none;
  nodes[14] = right1[s1] ?? none;
  nodes[15] = right2[s1] ?? none;
  nodes[16] = left1[next] ?? none;
  nodes[17] = left2[next] ?? none;
}

function distance(left: number, right: number, none: number): number {
  if (left === none || right === none) return 0;
  const words = right - left;
  return words > 10 ? 7 : words > 5 ? 6 : words;
}
