/**
 * What the parser can do next. An arc is made with a group of relations ("left subject"), which keeps the choice small;
 * a second model names the relation within the group.
 */
import { LEFT, RIGHT, SHIFT } from './parse-state.ts';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  subject: ['nsubj', 'csubj', 'expl'],
  object: ['obj', 'iobj'],
  complement: ['xcomp', 'ccomp'],
  oblique: ['obl'],
  adverbial: ['advcl'],
  nominal: ['nmod'],
  adnominal: ['acl'],
  determiner: ['det'],
  case: ['case'],
  mark: ['mark'],
  auxiliary: ['aux', 'cop'],
  coordinator: ['cc'],
  adjective: ['amod'],
  compound: ['compound', 'flat', 'fixed', 'goeswith', 'nummod'],
  adverb: ['advmod', 'discourse'],
  conjunct: ['conj'],
  punctuation: ['punct'],
  // and whatever is in no other: appos, parataxis, list, ...
  link: [],
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['case', 'mark', 'auxiliary']);
const FIRST_ROUND: ReadonlySet<string> = new Set([
  'determiner',
  'case',
  'mark',
  'auxiliary',
  'coordinator',
  'adjective',
  'compound',
  'adverb',
  'punctuation',
]);

export interface ParseActions {
  /** "shift", "left subject", ... */
  readonly names: readonly string[];
  /** SHIFT, LEFT or RIGHT of each. */
  readonly moves: Uint8Array;
  /** Group of each, and of each relation; -1 for shift. */
  readonly groups: Int8Array;
  readonly groupOfRelation: Int8Array;
  /** Of each group: 1 when its relations are named first, the only relation it has or -1. */
  readonly rounds: Int8Array;
  readonly onlyRelation: Int8Array;
  /** 1 for the groups of function words. */
  readonly functionGroups: Int8Array;
  /** Index of "root" among the relations. */
  readonly root: number;
}

export function groupOf(relation: string): string {
  const [base = ''] = relation.split(':');
  return Object.keys(GROUPS).find((group) => GROUPS[group]?.includes(base)) ?? 'link';
}

export function openParseActions(names: readonly string[], relations: readonly string[]): ParseActions {
  const groups = Object.keys(GROUPS);
  const groupOfRelation = Int8Array.from(relations, (relation) => groups.indexOf(groupOf(relation)));
  const onlyOf = (group: number): number =>
    groupOfRelation.filter((own) => own === group).length === 1 ? groupOfRelation.indexOf(group) : -1;
  return {
    names,
    moves: Uint8Array.from(names, (name) => (name === 'shift' ? SHIFT : name.startsWith('left') ? LEFT : RIGHT)),
    groups: Int8Array.from(names, (name) => groups.indexOf(name.split(' ')[1] ?? '')),
    groupOfRelation,
    rounds: Int8Array.from(groups, (group) => (FIRST_ROUND.has(group) ? 1 : 2)),
    onlyRelation: Int8Array.from(groups, (_, group) => onlyOf(group)),
    functionGroups: Int8Array.from(groups, (group) => (FUNCTION_WORDS.has(group) ? 1 : 0)),
    root: relations.indexOf('root'),
  };
}

/** The highest score among the actions whose move is in `legal`, but for one; -1 when there is none. */
export function bestAction({ moves }: ParseActions, scores: Float64Array, legal: number, except = -1): number {
  let best = -1;
  for (let action = 0; action < moves.length; action++) {
    if (action === except || (legal & (1 << (moves[action] ?? 0))) === 0) continue;
    if (best < 0 || (scores[action] ?? 0) > (scores[best] ?? 0)) best = action;
  }
  return best;
}

/** The highest score among the relations of a group. */
export function bestRelation({ groupOfRelation }: ParseActions, scores: Float64Array, group: number): number {
  let best = -1;
  for (let relation = 0; relation < groupOfRelation.length; relation++) {
    if (groupOfRelation[relation] !== group) continue;
    if (best < 0 || (scores[relation] ?? 0) > (scores[best] ?? 0)) best = relation;
  }
  return best;
}
