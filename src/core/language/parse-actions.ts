/**
 * What the parser can do next. An arc is made with a group of relations ("left subject"), which keeps the choice small;
 * a second model names the relation within the group.
 */
import { LEFT, RIGHT, SHIFT } from './parse-state.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  subject: ['nsubj', 'csubj', 'expl'],
  object: ['obj', 'iobj', 'xcomp', 'ccomp'],
  oblique: ['obl', 'advcl'],
  nominal: ['nmod', 'acl', 'appos'],
  function: ['det', 'case', 'mark', 'aux', 'cop', 'cc'],
  modifier: ['amod', 'compound', 'nummod', 'flat', 'advmod', 'fixed', 'goeswith'],
  punctuation: ['punct'],
  // and whatever is in no other: conj, parataxis, discourse, list, ...
  link: [],
};

export interface ParseActions {
  /** "shift", "left subject", ... */
  readonly names: readonly string[];
  /** SHIFT, LEFT or RIGHT of each. */
  readonly moves: Uint8Array;
  /** Group of each, and of each relation; -1 for shift. */
  readonly groups: Int8Array;
  readonly groupOfRelation: Int8Array;
  /** Index of "root" among the relations. */
  readonly root: number;
}

export function groupOf(relation: string): string {
  const [base = ''] = relation.split(':');
  return Object.keys(GROUPS).find((group) => GROUPS[group]?.includes(base)) ?? 'link';
}

export function openParseActions(names: readonly string[], relations: readonly string[]): ParseActions {
  const groups = Object.keys(GROUPS);
  return {
    names,
    moves: Uint8Array.from(names, (name) => (name === 'shift' ? SHIFT : name.startsWith('left') ? LEFT : RIGHT)),
    groups: Int8Array.from(names, (name) => groups.indexOf(name.split(' ')[1] ?? '')),
    groupOfRelation: Int8Array.from(relations, (relation) => groups.indexOf(groupOf(relation))),
    root: relations.indexOf('root'),
  };
}

/** The highest score among the actions whose move is in `legal`. */
export function bestAction({ moves }: ParseActions, scores: Float64Array, legal: number): number {
  let best = -1;
  for (let action = 0; action < moves.length; action++) {
    if ((legal & (1 << (moves[action] ?? 0))) === 0) continue;
    if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
  }
  return best;
}

/** The highest score among the relations of the action's group. */
export function bestRelation({ groups, groupOfRelation }: ParseActions, scores: Float64Array, action: number): number {
  const group = groups[action] ?? -1;
  let best = -1;
  for (let relation = 0; relation < groupOfRelation.length; relation++) {
    if (groupOfRelation[relation] !== group) continue;
    if (best < 0 || (scores[relation] ?? 0) > (scores[best] ?? 0)) best = relation;
  }
  return best;
}
