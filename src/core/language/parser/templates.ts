/** Which facts of a parse state the parser's models join into features. The order of the atoms is that of parse-features.ts. */
import { compileStages, compileTemplates } from '#core/language/model/hash-features.ts';
import type { Templates } from '#core/language/model/hash-features.ts';

const columns = (nodes: readonly string[]): string[] =>
  nodes.flatMap((node) => [`${node}w`, `${node}t`, `${node}u`, `${node}c`, `${node}k`, `${node}x`]);

// s0: top of the stack, b0: next word. l, r: its outermost child left and right; m, n: the second. w word, t tag, u UPOS, c cluster
// by usage, k by meaning, x the tag that was nearly chosen, L relation.
const PLAIN = ['s0', 's1', 's2', 's3', 'b0', 'b1', 'b2', 'b3'];
const CHILDREN = ['s0l', 's0m', 's0r', 's0n', 's1l', 's1m', 's1r', 's1n', 'b0l', 'b0m'];
export const MOVE_PLAIN: number = PLAIN.length;
export const MOVE_CHILDREN: number = CHILDREN.length;

// prettier-ignore
const MOVE_ATOMS = [
  ...columns([...PLAIN, ...CHILDREN]), ...CHILDREN.map((node) => `${node}L`),
  // distances, numbers of children, their relations in order
  'one', 's0-b0', 's1-s0', 's0lv', 's0rv', 's1lv', 's1rv', 'b0lv', 's0ls', 's0rs', 's1ls', 's1rs', 'b0ls',
  // verbs from b0 on, verbs before s0, does one quotation mark stand between them
  'va', 'vb', 'q',
  // the guide: head of s0 and b0 as seen from here, words still to come under s0 and s1, relations
  'g0', 'gb', 'p0', 'p1', 'g0L', 'gbL',
];

// In stages: most decisions are clear after the first, and then the others are not looked at. Chosen one by one for how many
// decisions they settle (Strubell et al. 2015, "Learning dynamic feature selection for fast sequential prediction").
// The first pass, which reads the sentence from its end to make a guide.
// prettier-ignore
export const GUIDE_MOVES: readonly Templates[] = compileStages(MOVE_ATOMS, [
  [
    'q s1u s0u b0w', 's0t b0w b0t', 's0t', 's0t s0rt b0t', 's1t', 's0t s0rs', 'b0t b0ls', 's0t s0x', 's1t s1rL s1nL', 'one',
    'q s0u b0u', 's0t s0lv', 's0t s0rL s0nL', 's1t s1rt s0t', 's0u b0u s0rs', 'va s1u s0u b0u', 's0t s0lL s0mL', 's2t', 'b0t b0x',
    's1t s1rv',
  ],
  [
    's0u b0u b1u b2u', 's0w s0ls', 'b1t', 's0rt s0rL', 's0t s0ls', 'b0c b0ls', 'va s0t b0t', 's1t s1x', 'b2t', 'b0w b0ls',
    's1t s0t s0x', 's1rt s1rL', 'b0t b0lv', 's0t s0rv', 'b0lt b0lL', 's0lw s0lL', 's0w s0rs', 'va vb s0u b0u',
  ],
  [
    'b0t b0x b1t', 's0t b0t s0-b0', 's0t b0t b1t', 's0t s1t s1-s0', 's1w s1t', 's0c', 's0t s0lt b0t', 's1c', 's0t b0c',
    's0t s0x b0t b1t', 's0c b0t', 's1t s1x s0t', 'b0w', 's0w', 'b1t b1x', 's1w s1rs', 's1t s0t s0rt', 's0t b0t b0lt',
    's0c b0c s0-b0', 's1u s0u b0u b1u', 'b2w b2t', 's1t s0t s0lt', 's1w', 's0c s0rs', 'b1w b1t', 's1t s0t b0c', 's0t s0x b0t',
    's2w s2t', 'b0t', 's1t s1rs', 'b0t b1t b2t', 's0t b0c b1t', 's1c s0rs', 's0k b0k', 's2t s1t s0t', 'b1c', 's0w s0t',
    's0t b0t b0x', 's1t s0t b0t b0x', 's1t s0c', 'b0c', 's1c s0t', 's0c b0t b1t', 's1c s0c', 's1k s0k', 's0x b0x', 's1c s0c s1-s0',
    's0c b0c', 's1t s0t b0t b1t', 's1t s0c b0t', 'b0w b0t', 's1t s0c b0c',
  ],
]);

// prettier-ignore
export const MAIN_MOVES: readonly Templates[] = compileStages(MOVE_ATOMS, [
  [
    'q s1u s0u b0w', 's1t s0t b0t b1t', 'g0 p0 g0L', 'g0 p0 gb', 'b0t b0ls', 'g0 p0 s0rs s0u', 'gb gbL b0t', 's0t s0x',
    'g0 p0 g0L gbL gb', 'g0 p0', 's0u b0u b0ls', 's0t s0lv', 'g0 p0 s0-b0 s1-s0', 's0t s0rL s0nL', 'g0 p0 b0ls b0u',
    's0t s0lL s0mL', 'g0 p0 p1 gb g0L s0u b0u', 'b0mt b0mL b0t', 's0t', 'b0lw b0lL',
  ],
  [
    'q s0u b0u', 's0lt s0lL', 's1t s1x', 'b1t b1x', 's0u b0u s0rs', 's0t s0x b0t', 's1u s0u s1rs', 'b0t b1t', 's0w s0rs',
    's1u s0u b0u b1u', 's1t s1lv', 's0t s0lt b0t', 's0t s0x b0t b1t', 's1t s1rL s1nL', 's0rc s0rL b0t', 'g0 p0 s0t s1t', 's2t',
    'va s0t b0t', 'b0w b0lv', 's1lt s1lL',
  ],
  [
    's0c b0t', 's0w s0ls', 'b0t b0lv', 's1u s0u s0ls', 's1w s1rs', 'b0w b0ls', 's2c s1t s0t', 'g0 p0 s1t s0t b0t', 's0c s0rs',
    'b1w', 's1t s0t s0x', 'b0t b0x', 'g0 p0 gb p1 s0u b0u s1u', 's1rc s1rL s0t', 's1t s0t s0rt', 's1c', 'g0 p0 s1c s0c',
    'b0c b0ls', 's0mt s0mL s0t', 's0w', 's0t b0t b1t', 's1t s0t b0t b0x', 's0c b0c', 's3u s2u s1u', 's1t s1rs', 's0t b0t b0lt',
    'b0c b1c', 's1w s1t', 'b1t', 's1t s0t s0lt', 'b0t s0-b0', 's1k s0k', 'g0 p0 s0w', 's0u b0u b1u b2u', 's1c s0c s1-s0',
    's0w s0-b0', 's0c', 'b0w s0-b0', 's1c s0lw', 'b0t b0lL b0mL', 's0t s0ls', 's1t s1ls', 's0nt s0nL s0t', 'g0 p0 s0t b0t',
    's1t s1rt s0t', 'va s1u s0u b0u', 's0rt s0rL', 'b0c', 'g0 p0 s0t b0t b1t', 'g0 p0 b0w', 's0w s0lv', 'b0t b0x b1t',
    's2t s1t s0t', 'b0lt b0lL', 's1w s1rv', 's1c s1rc s0c', 's0t s1t s1-s0', 's0t s1t', 's1t s1x s0t', 's0t b0t', 's0k b0k',
    's1t s0t b0c', 's0c b0lw b0c', 's2u s1u s0u b0u', 's0t s0rv', 'b1w b1t', 's1t s1rv', 's1c s0t b0t', 's0t b0c b1t', 's0lw s0lL',
    'va vb s0u b0u', 's2w s2t', 's1rt s1rL', 's1t s0c', 'b0w', 's0t b0t b1w', 'b0t', 'b1c', 's0w s0rv', 'b0u b1u b2u b3u',
    's0t b0c', 's0t s0rs', 's1nt s1nL s1t', 's1c s0rs', 's0t b0t s0-b0', 's1k s0lw s0k', 's0c s0rc b0c', 'b2t', 's0c b0t b1t',
    's1c s0t', 's1rw s1rL', 's1t s0t b0t', 's1t', 'b2w b2t', 's0t s0-b0', 's0t s0rt b0t', 's1t s1lt s0t', 's1t s0c b0c', 's1w',
    's2c s1c', 'b0w b0t', 's0t b0t b0x', 's0w s0t s1t', 's0rw s0rL', 's0w s0t', 's1t s0c b0t', 's1c s0c', 's0c b0c s0-b0',
    'b0t b1t b2t', 'g0 p0 s0c b0c', 's0c b0c b1c',
  ],
]);

// d: the word, h: its head, hh: the head's head; l, r: outermost children; f: the first child that is a function word;
// b, a: the nearest child of the same head before and after; d-, d+, h-, h+: neighbours.
export const TREE_NODES = [
  'd',
  'h',
  'hh',
  'dl',
  'dr',
  'df',
  'hl',
  'hr',
  'hf',
  'b',
  'a',
  'd-',
  'd+',
  'h-',
  'h+',
] as const;

const TREE_ATOMS = [
  ...columns(TREE_NODES),
  ...TREE_NODES.map((node) => `${node}G`),
  // side and distance of the head, the groups of the word's and the head's children, what their function words are,
  // how many of its group stand between the word and its head
  'one',
  'side',
  'far',
  'dg',
  'hg',
  'dn',
  'hn',
  'same',
];

// prettier-ignore
export const RELATIONS: Templates = compileTemplates(TREE_ATOMS, [
  'one dG', 'side dG dw dt', 'side dG dt', 'side dG hw ht', 'side dG ht', 'side dG dt ht', 'side dG dw ht', 'side dG dt hw', 'side dG dw hw',
  'side dG dt ht far', 'dG dw far', 'dG dw', 'dG dw dt hG', 'side dG hG', 'dG hG dt ht',
  'dG dfw', 'dG dfw dt', 'dG dfw ht', 'dG dfw hw', 'dG dfw du hu', 'dG dfw dw', 'dG dn', 'dG dn dt ht', 'dG dn hw', 'dG dn side hG',
  'dG hn', 'dG hn side', 'dG hn side ht', 'dG hn dt ht side', 'dG hn dw', 'dG hn hw', 'dG hn dn side', 'dG hfw side', 'dG hfw ht dt',
  'dG dg', 'dG dg dt', 'dG dg dt ht', 'dG dg side hG', 'dG hg', 'dG hg side', 'dG hg side dt', 'dG hg ht dt', 'dG hg hw', 'dG hg dg side',
  'dG same side dt ht', 'dG same side hw', 'dG bG aG side', 'dG bG aG dt ht', 'dG bt bG dt ht', 'dG at aG dt ht', 'dG bw dt', 'dG aw dt', 'dG bw hu',
  'dG hht ht dt', 'dG hhw hu du', 'dG hhG hG dt ht', 'dG hG hhu ht',
  'dG dlw', 'dG dlt dlG dt ht', 'dG drw', 'dG drt drG dt ht', 'dG dlw ht', 'dG dlw hw', 'dG drG dlG',
  'dG dt d-t ht', 'dG dt d+t ht', 'dG dt ht h-t', 'dG dt ht h+t', 'dG d-w dt', 'dG d+w dt', 'dG dw d-t d+t', 'dG d-w dw', 'dG dw d+w',
  'dG hlt hlG side dt', 'dG hrt hrG side dt', 'dG hlw side', 'dG hrw side', 'dG hlG hrG side hu',
  'dG dc hc side', 'dG dc side', 'dG hc side', 'dG dc ht', 'dG dc dfw', 'dG dfw hc', 'dG dc dfw hc', 'dG dc dn', 'dG dc hn', 'dG dk hk', 'dG dk dfw hk', 'dG dk', 'dG dk dfw', 'dG dc dn hn side', 'dG hk dfw', 'dG dt dx', 'dG ht hx', 'dG dx ht',
]);
