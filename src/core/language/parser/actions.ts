/**
 * What the parser can do next. An arc is made with a group of relations ("left subject"), which keeps the choice small;
 * a second model names the relation within the group.
 */
import { LEFT, RIGHT, SHIFT } from './state.ts';

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
  /** For each set of legal moves (see legalMoves): 1 for the actions that make one of them. */
  readonly allowed: readonly Uint8Array[];
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
  const moves = Uint8Array.from(names, (name) => (name === 'shift' ? SHIFT : name.startsWith('left') ? LEFT : RIGHT));
  return {
    names,
    moves,
    allowed: Array.from({ length: 8 }, (_, legal) => moves.map((move) => (legal >>> move) & 1)),
    groups: Int8Array.from(names, (name) => groups.indexOf(name.split(' ')[1] ?? '')),
    groupOfRelation,
    rounds: Int8Array.from(groups, (group) => (FIRST_ROUND.has(group) ? 1 : 2)),
    onlyRelation: Int8Array.from(groups, (_, group) => onlyOf(group)),
    functionGroups: Int8Array.from(groups, (group) => (FUNCTION_WORDS.has(group) ? 1 : 0)),
    root: relations.indexOf('root'),
  };
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
