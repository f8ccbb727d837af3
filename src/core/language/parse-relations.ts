/**
 * The relation of every word of a finished tree, within the group that its arc was made with. Twice through the sentence:
 * function words and modifiers first, so that "was" as a passive auxiliary is known when the subject is named.
 */
import { openColumns } from './columns.ts';
import { hashFeatures, joinHash } from './hash-features.ts';
import { scoreFeatures } from './linear-model.ts';
import type { LinearModel } from './linear-model.ts';
import { bestRelation } from './parse-actions.ts';
import type { ParseActions } from './parse-actions.ts';
import type { ParseInput, ParseState } from './parse-state.ts';
import { RELATIONS, TREE_NODES } from './parse-templates.ts';

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
    values: new Int32Array(TREE_NODES.length * 4 + 16),
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
  const { input, heads, groups, left, right, functionWord, before, after, named, values } = view;
  const { words, tags, upos } = input;
  const none = input.size + 1;
  const head = heads[word] ?? none;
  const top = head < input.size ? (heads[head] ?? none) : none;
  const neighbour = (node: number, step: number): number =>
    node >= input.size || node + step < 0 || node + step >= input.size ? none : node + step;
  const nodes = [
    word,
    head,
    top,
    left[word],
    right[word],
    functionWord[word],
    left[head],
    right[head],
    functionWord[head],
    before[word],
    after[word],
    neighbour(word, -1),
    neighbour(word, 1),
    neighbour(head, -1),
    neighbour(head, 1),
  ];
  let at = 0;
  for (const node of nodes) {
    values[at++] = words[node ?? none] ?? 0;
    values[at++] = tags[node ?? none] ?? 0;
    values[at++] = upos[node ?? none] ?? 0;
  }
  for (const node of nodes) values[at++] = groups[node ?? none] ?? -1;
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
