/** Which facts of a parse state the parser's models join into features. The order of the atoms is that of parse-features.ts. */
import { compileTemplates } from './hash-features.ts';
import type { Templates } from './hash-features.ts';

const columns = (nodes: readonly string[]): string[] => nodes.flatMap((node) => [`${node}w`, `${node}t`, `${node}u`]);

// s0: top of the stack, b0: next word. l, r: its outermost child left and right; m, n: the second. w word, t tag, u UPOS, L relation.
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

// The first pass, which reads the sentence from its end to make a guide, has these alone.
// prettier-ignore
export const MOVES: Templates = compileTemplates(MOVE_ATOMS, [
  'one', 's0w s0t', 's0w', 's0t', 's1w s1t', 's1t', 'b0w b0t', 'b0w', 'b0t', 'b1w b1t', 'b1t', 'b2t', 's2t',
  's0w s0t b0w b0t', 's0w b0w b0t', 's0w s0t b0t', 's0t b0w b0t', 's0w b0w', 's0t b0t',
  's0w s0t s1w s1t', 's0w s1w s1t', 's0w s0t s1t', 's0t s1w s1t', 's0t s1t',
  's0t b0t b1t', 's1t s0t b0t', 's2t s1t s0t', 's1t s0t b0t b1t', 'b0t b1t b2t',
  's0t s0lt b0t', 's0t s0rt b0t', 's0t b0t b0lt', 's1t s1rt s0t', 's1t s0t s0lt', 's1t s0t s0rt',
  's0t b0t s0-b0', 's0w b0w s0-b0', 's0t s1t s1-s0', 's0t s0rv', 's0t s0lv', 'b0t b0lv', 's1t s1rv',
  's0w s0rs', 's0t s0rs', 's0t s0ls', 'b0t b0ls', 's1t s1rs', 's0lw s0lL', 's0rt s0rL', 'b0lt b0lL', 's1rt s1rL',
  's0w b0t b1t', 's0t b0w b1t', 's1w s0t b0t', 's1t s0w b0t', 's1t s0t b0w', 's1u s0u b0u b1u',
  's1w', 'b2w b2t', 's2w s2t', 's0w s0t b0w', 's0w s0t s1w', 's0w s1t s1-s0', 's0t s1w s1-s0', 's0w s0ls', 'b0w b0ls', 's1w s1rs',
  's0t s0lL s0mL', 's0t s0rL s0nL', 's1t s1rL s1nL', 's0u b0u b1u b2u', 's0u b0u s0rs',
  'va s0t b0t', 'va vb s0u b0u', 'va s1u s0u b0u', 'q s0u b0u', 'q s1u s0u b0w',
]);

// prettier-ignore
export const MORE_MOVES: Templates = compileTemplates(MOVE_ATOMS, [
  'b1w', 's1w s0w', 'b0t b1t',
  's1t s1lt s0t', 's0w s0-b0', 's0t s0-b0', 'b0w s0-b0', 'b0t s0-b0',
  's0w s0rv', 's0w s0lv', 'b0w b0lv', 's1w s1rv', 's1t s1lv',
  's0lt s0lL', 's0rw s0rL', 'b0lw b0lL', 's1rw s1rL', 's1lt s1lL',
  's0mt s0mL s0t', 's0nt s0nL s0t', 'b0mt b0mL b0t', 's1nt s1nL s1t',
  'b0t b0lL b0mL',
  's1t s1ls',
  's1u s0u s1rs', 's1u s0u s0ls', 's0u b0u b0ls',
  's0t b0t b1w', 's2u s1u s0u b0u', 'b0u b1u b2u b3u', 's3u s2u s1u',
  's1w s1rw s0w', 's0w s0lw s1w', 's1w s1rv s0w',
  'g0 p0', 'g0 p0 g0L', 'g0 p0 s0t b0t', 'g0 p0 s0t s1t', 'g0 p0 s0w', 'g0 p0 b0w', 'g0 p0 gb', 'g0 p0 gb p1 s0u b0u s1u',
  'g0 p0 g0L gbL gb', 'gb gbL b0t', 'g0 p0 s0-b0 s1-s0', 'g0 p0 s0t b0t b1t', 'g0 p0 s1t s0t b0t', 'g0 p0 s0w b0w', 'g0 p0 s1w s0w',
  'g0 p0 p1 gb g0L s0u b0u', 'g0 p0 s0rs s0u', 'g0 p0 b0ls b0u',
]);

// d: the word, h: its head; l, r, m, n children of d; s, o: the head's outermost child on this side and the other;
// d-, d+, h-, h+ neighbours; g: the next candidate for a head's head; x: the next word.
const LABELLED = ['dl', 'dr', 'dm', 'dn', 's', 'o'];
const LABEL_PLAIN = ['d', 'h', ...LABELLED, 'd-', 'd+', 'h-', 'h+', 'g', 'x'];
export const LABEL_NODES: number = LABEL_PLAIN.length;

// prettier-ignore
const LABEL_ATOMS = [
  ...columns(LABEL_PLAIN), ...LABELLED.map((node) => `${node}L`),
  'move', 'far', 'dls', 'drs', 'hls', 'hrs', 'gL', 'gh',
];

// prettier-ignore
export const LABELS: Templates = compileTemplates(LABEL_ATOMS, [
  'move', 'move dw dt', 'move dt', 'move hw ht', 'move ht', 'move dt ht', 'move dw ht', 'move dt hw', 'move dw hw', 'move dt ht far',
  'move dw far', 'move ht dt dlt dlL', 'move ht dt dlw', 'move ht dlw', 'move hw dlw', 'dt dlw', 'move dt dls', 'move ht dt dls',
  'move dt drs', 'move hu dls', 'move dt ht st sL', 'move dt ht sL ot oL', 'move ht hls', 'move ht hrs', 'move dt hls', 'move dt hrs', 'move hw hls du',
  'move hw hrs du', 'move hu hls du dls', 'move hu hrs du dls', 'move dt d-t ht', 'move dt d+t ht', 'move dt ht h-t', 'move dt ht h+t',
  'move dt d-w', 'move dt d+w', 'move dw d-t d+t', 'move dt drw', 'move dt drt drL ht', 'move dt dmw', 'move dt dmL dlL',
  'move gt ht dt', 'move gw hu du', 'move xt ht dt', 'move hw dlw du',
]);

export const GUIDED_LABELS: Templates = compileTemplates(LABEL_ATOMS, [
  'gL gh',
  'gL gh move dt ht',
  'gL gh dw',
  'gL gh hw du',
  'gL gh dls',
]);
