/**
 * The relation of every word of a finished tree, within the group that its arc was made with. Twice through the sentence:
 * function words and modifiers first, so that "was" as a passive auxiliary is known when the subject is named.
 */
import { openColumns } from '#core/language/model/columns.ts';
import { hashFeatures, joinHash } from '#core/language/model/hash-features.ts';
import { scoreFeatures } from '#core/language/model/linear-model.ts';
import type { LinearModel } from '#core/language/model/linear-model.ts';
import { bestRelation } from './actions.ts';
import type { ParseActions } from './actions.ts';
import type { ParseInput, ParseState } from './state.ts';
import { fillWords } from './features.ts';
import { RELATIONS, TREE_NODES } from './templates.ts';

export const RELATION_FEATURES: number = RELATIONS.ends.length;

/** A tree as seen from each word; every array is as long as those of ParseInput. */
export interface TreeView {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly groups: Int32Array;
  /** Outermost children, first child that is a function word, nearest children of the same head. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly functionWord: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Groups of the children before and after the word, a bit each. */
  readonly kindsBefore: Int32Array;
  readonly kindsAfter: Int32Array;
  /** Relations of the children that are named in the first round, as a sum of powers. */
  readonly named: Int32Array;
  /** Room for what one word shows. */
  readonly nodes: Int32Array;
  readonly values: Int32Array;
}

export function openTreeView(
  input: ParseInput,
  { heads, groups }: Pick<ParseState, 'heads' | 'groups'>,
  functionGroups: Int8Array,
): TreeView {
  const none = input.size + 1;
  const nodes = openColumns(9, input.size + 2);
  const view = {
    input,
    heads,
    groups,
    left: nodes(none),
    right: nodes(none),
    functionWord: nodes(none),
    before: nodes(none),
    after: nodes(none),
    kindsBefore: nodes(),
    kindsAfter: nodes(),
    named: nodes(),
    nodes: new Int32Array(TREE_NODES.length),
    values: new Int32Array(TREE_NODES.length * 7 + 16),
  };
  for (let word = 0; word < input.size; word++) {
    const head = heads[word] ?? none;
    const last = view.right[head] ?? none;
    if (last === none) view.left[head] = word;
    else view.after[last] = word;
    view.before[word] = last;
    view.right[head] = word;
    const group = groups[word] ?? -1;
    if (functionGroups[group] === 1 && view.functionWord[head] === none) view.functionWord[head] = word;
    const kinds = word < head ? view.kindsBefore : view.kindsAfter;
    kinds[head] = (kinds[head] ?? 0) | (1 << group);
  }
  return view;
}

export function noteRelation(view: TreeView, word: number, relation: number): void {
  const head = view.heads[word] ?? 0;
  view.named[head] = (view.named[head] ?? 0) | (1 << (relation & 31));
}

/** Fills `features` for the relation of `word`. */
export function relationFeatures(view: TreeView, word: number, features: Int32Array): void {
  const { input, heads, groups, left, right, functionWord, before, after, named, nodes, values } = view;
  const none = input.size + 1;
  const head = heads[word] ?? none;
  nodes[0] = word;
  nodes[1] = head;
  nodes[2] = head < input.size ? (heads[head] ?? none) : none;
  nodes[3] = left[word] ?? none;
  nodes[4] = right[word] ?? none;
  nodes[5] = functionWord[word] ?? none;
  nodes[6] = left[head] ?? none;
  nodes[7] = right[head] ?? none;
  nodes[8] = functionWord[head] ?? none;
  nodes[9] = before[word] ?? none;
  nodes[10] = after[word] ?? none;
  nodes[11] = word > 0 ? word - 1 : none;
  nodes[12] = word + 1 < input.size ? word + 1 : none;
  nodes[13] = head > 0 && head < input.size ? head - 1 : none;
  nodes[14] = head + 1 < input.size ? head + 1 : none;
  let at = fillWords(input, nodes, TREE_NODES.length, values, 0);
  for (let i = 0; i < TREE_NODES.length; i++) values[at++] = groups[nodes[i] ?? none] ?? -1;
  values[at++] = 1;
  values[at++] = word < head ? 1 : 2;
  const far = Math.abs(word - head);
  values[at++] = head === input.size ? 0 : far > 10 ? 7 : far > 5 ? 6 : far;
  values[at++] = kindsOf(view, word);
  values[at++] = kindsOf(view, head);
  values[at++] = named[word] ?? 0;
  values[at++] = named[head] ?? 0;
  values[at++] = sameBetween(view, word, head);
  hashFeatures(RELATIONS, values, features);
}

function kindsOf({ kindsBefore, kindsAfter }: TreeView, word: number): number {
  return joinHash(kindsBefore[word] ?? 0, kindsAfter[word] ?? 0);
}

function sameBetween({ before, after, groups }: TreeView, word: number, head: number): number {
  const towards = word < head ? after : before;
  let count = 0;
  for (
    let node = towards[word] ?? -1;
    node < head === word < head && node >= 0 && node < groups.length - 1;
    node = towards[node] ?? -1
  ) {
    if (groups[node] === groups[word]) count++;
  }
  return count;
}

/** Relations of every word, as indexes into the model's labels. */
export function nameRelations(
  model: LinearModel,
  choices: ParseActions,
  input: ParseInput,
  tree: Pick<ParseState, 'heads' | 'groups'>,
): Int32Array {
  const view = openTreeView(input, tree, choices.functionGroups);
  const relations = new Int32Array(input.size).fill(choices.root);
  const features = new Int32Array(RELATION_FEATURES);
  const scores = new Float64Array(model.labels.length);
  for (const round of [1, 2]) {
    for (let word = 0; word < input.size; word++) {
      const group = tree.groups[word] ?? -1;
      if (tree.heads[word] === input.size || choices.rounds[group] !== round) continue;
      const only = choices.onlyRelation[group] ?? -1;
      if (only >= 0) {
        relations[word] = only;
        continue;
      }
      relationFeatures(view, word, features);
      scoreFeatures(model, features, RELATION_FEATURES, scores);
      const relation = bestRelation(choices, scores, group);
      relations[word] = relation;
      if (round === 1) noteRelation(view, word, relation);
    }
  }
  return relations;
}
