import { clustersOf } from '#core/language/model/clusters.ts';
import { compileTemplates, hashFeatures, hashText, joinHash } from '#core/language/model/hash-features.ts';
import { foldWord, lookUpNames } from './lookup.ts';
import type { FoldedWord } from './lookup.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, ORGANISATION_WORDS, PLACE_WORDS, SPEECH_WORDS, TITLE_WORDS } from './words.ts';

/** What the tagger looks at in one word, wherever it stands. */
export interface WordLook extends FoldedWord {
  readonly form: string;
  readonly lower: string;
  readonly caps: number;
  /** With a capital, or a letter of a script that has none. */
  readonly nameLike: boolean;
  /** Of LOOK_ATOMS, in order. */
  readonly atoms: Int32Array;
}

const LOOK_ATOMS = [
  'word',
  'form',
  'end2',
  'end3',
  'end4',
  'start2',
  'start3',
  'start4',
  'shape',
  'caps',
  'kind',
  'usage',
  'meaning',
];
const COLUMNS = [...LOOK_ATOMS, 'one', 'first', 'headline'];
const WIDTH = COLUMNS.length;
const WORD = COLUMNS.indexOf('word');
const KIND = COLUMNS.indexOf('kind');
const MEANING = COLUMNS.indexOf('meaning');
const FORM = COLUMNS.indexOf('form');
const END3 = COLUMNS.indexOf('end3');
const END4 = COLUMNS.indexOf('end4');
const START3 = COLUMNS.indexOf('start3');
const ONE = COLUMNS.indexOf('one');
const REACH = 3;
const GAP = 2;
const WINDOW = [-3, -2, -1, 0, 1, 2, 3];
const at = (name: string, offset: number): string => (offset === 0 ? name : `${name}${offset > 0 ? '+' : ''}${offset}`);

const WORD_ROWS = compileTemplates(
  WINDOW.flatMap((offset) => COLUMNS.map((name) => at(name, offset))),
  `one|word|form|end2|end3|end4|start2|start3|shape first|word-1|word+1|word-2|word+2|word-1 word|word word+1|start4 caps|end3-1 caps|end3+1 caps|caps-2 caps-1 caps caps+1 caps+2|word-1 caps word+1|
shape-1 shape|shape shape+1|shape-1 shape shape+1|kind-1 kind|kind+1 kind|kind-2 kind-1 caps|kind+1 kind+2 caps|word-1 caps|word+1 caps|end3 word-1|end3 word+1|word-2 word-1|word+1 word+2|caps word-2|
caps word+2|headline caps|caps word-3|caps word+3|
meaning caps|usage caps|meaning-1 caps|meaning+1 caps|meaning-1 meaning|meaning meaning+1|meaning-2 caps|meaning+2 caps|meaning-1 meaning+1 caps|usage-1 caps|usage+1 caps`
    .replaceAll('\n', '')
    .split('|'),
);

/** The run of capitalised words that the word lies in: L its first word, R its last, l and r the words outside it. */
const RUN_ATOMS =
  'before after l l2 r r2 L R Rform Rend3 Rend4 Lstart3 lkind rkind Lkind Rkind kind lmeaning rmeaning Lmeaning Rmeaning long'.split(
    ' ',
  );
const RUN_ROWS = compileTemplates(
  RUN_ATOMS,
  `l before|r after|before after|R|L|Rkind Lkind long|Rend3 after|l r|l2 l|r r2|lkind rkind kind|Rend4 Lstart3|Rform before|
Rmeaning|Lmeaning Rmeaning long|Rmeaning after|Lmeaning before|lmeaning rmeaning|lmeaning Lmeaning|Rmeaning rmeaning`
    .replaceAll('\n', '')
    .split('|'),
);

const KINDS = new Map<string, number>(
  [FUNCTION_WORDS, SPEECH_WORDS, CALENDAR_WORDS, PLACE_WORDS, ORGANISATION_WORDS, TITLE_WORDS].flatMap((words, kind) =>
    words.split(/\s+/).map((word) => [word, kind + 1] as const),
  ),
);

export function kindOfWord(lower: string): number {
  return KINDS.get(lower) ?? 0;
}

/** 1 Capitalised, 2 CAPITALS, 3 a single capital; 0 lower case, 5 a number, 6 a mark that names hold, 4 the rest. */
function capsOf(form: string): number {
  if (/^\p{Lu}/u.test(form)) return /\p{Ll}/u.test(form) ? 1 : /^\p{Lu}\.?$/u.test(form) ? 3 : 2;
  if (/^\p{L}/u.test(form)) return 0;
  if (/^\p{N}/u.test(form)) return 5;
  return /^[-–’'&.]$/.test(form) ? 6 : 4;
}

function shapeOf(form: string): string {
  let shape = '';
  for (const sign of form) {
    const next = /\p{Lu}/u.test(sign)
      ? 'X'
      : /\p{Ll}/u.test(sign)
        ? 'x'
        : /\p{L}/u.test(sign)
          ? 'y'
          : /\p{N}/u.test(sign)
            ? 'd'
            : sign;
    if (!shape.endsWith(next)) shape += next;
    if (shape.length > 8) break;
  }
  return shape;
}

export function lookAt(form: string): WordLook {
  const lower = form
    .toLowerCase()
    .replaceAll(/\p{N}/gu, '0')
    .replaceAll(/[’‘]/g, "'");
  const caps = capsOf(form);
  const parts = [
    lower,
    form,
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    lower.slice(0, 2),
    lower.slice(0, 3),
    lower.slice(0, 4),
  ];
  const hashes = parts.map(hashText);
  const clusters = clustersOf(hashes[0] ?? 0);
  const atoms = Int32Array.of(...hashes, hashText(shapeOf(form)), caps, kindOfWord(lower), ...clusters);
  return { form, lower, caps, nameLike: /[\p{Lu}\p{Lt}\p{Lo}]/u.test(form), atoms, ...foldWord(form) };
}

/** Stands for the words before the first and after the last. */
export const NOWHERE: WordLook = {
  form: '',
  lower: '',
  caps: 9,
  nameLike: false,
  folded: '',
  opens: false,
  atoms: new Int32Array(LOOK_ATOMS.length).fill(9),
};

/** A sentence whose names are looked for. */
export interface NameContext {
  readonly looks: readonly WordLook[];
  /** Per word, hashes of the known names that it lies in. */
  readonly known: readonly (readonly number[])[];
  /** Of each capitalised form, hashes of what the story says about it. */
  readonly story: ReadonlyMap<string, readonly number[]>;
  /** A row of COLUMNS for each word, and REACH rows of NOWHERE before and after: what a word shows is seven rows in one piece. */
  readonly rows: Int32Array;
  readonly run: Int32Array;
}

export function openNameContext(
  looks: readonly WordLook[],
  story: ReadonlyMap<string, readonly number[]>,
): NameContext {
  const rows = new Int32Array((looks.length + 2 * REACH) * WIDTH).fill(9);
  const headline = isHeadline(looks) ? 1 : 0;
  let row = REACH * WIDTH;
  for (const { atoms } of looks) {
    rows.set(atoms, row);
    rows[row + ONE] = 1;
    rows[row + ONE + 1] = row === REACH * WIDTH ? 1 : 0;
    rows[row + ONE + 2] = headline;
    row += WIDTH;
  }
  return { looks, known: lookUpNames(looks), story, rows, run: new Int32Array(RUN_ATOMS.length) };
}

/** Writes the features of word i into `out` and returns their number. */
export function nameFeatures(context: NameContext, i: number, out: Int32Array): number {
  const { looks, known, story, rows } = context;
  const { form, caps } = looks[i] ?? NOWHERE;
  let count = hashFeatures(WORD_ROWS, rows.subarray(i * WIDTH, (i + WINDOW.length) * WIDTH), out);
  if (!isCapital(caps)) return knownFeatures(known, i, caps, out, count);
  count = hashFeatures(RUN_ROWS, runValues(context, i), out, count);
  count = knownFeatures(known, i, caps, out, count);
  for (const hash of story.get(form) ?? []) {
    out[count++] = joinHash(hash, 1);
    out[count++] = joinHash(hash, 10 + caps);
  }
  return count;
}

/** Is a word like a name within GAP words of this one? As measured, looking at all words finds no more names. */
export function mayBeNamed({ looks }: NameContext, i: number): boolean {
  for (let near = Math.max(0, i - GAP); near <= i + GAP && near < looks.length; near++) {
    if (looks[near]?.nameLike === true) return true;
  }
  return false;
}

function runValues({ looks, rows, run }: NameContext, i: number): Int32Array {
  let first = i;
  let last = i;
  while (first > 0 && isCapital(looks[first - 1]?.caps)) first--;
  while (last + 1 < looks.length && isCapital(looks[last + 1]?.caps)) last++;
  const [left, right] = [(first + REACH) * WIDTH, (last + REACH) * WIDTH];
  run[0] = i - first;
  run[1] = last - i;
  run[2] = rows[left - WIDTH + WORD] ?? 0;
  run[3] = rows[left - 2 * WIDTH + WORD] ?? 0;
  run[4] = rows[right + WIDTH + WORD] ?? 0;
  run[5] = rows[right + 2 * WIDTH + WORD] ?? 0;
  run[6] = rows[left + WORD] ?? 0;
  run[7] = rows[right + WORD] ?? 0;
  run[8] = rows[right + FORM] ?? 0;
  run[9] = rows[right + END3] ?? 0;
  run[10] = rows[right + END4] ?? 0;
  run[11] = rows[left + START3] ?? 0;
  run[12] = rows[left - WIDTH + KIND] ?? 0;
  run[13] = rows[right + WIDTH + KIND] ?? 0;
  run[14] = rows[left + KIND] ?? 0;
  run[15] = rows[right + KIND] ?? 0;
  run[16] = rows[(i + REACH) * WIDTH + KIND] ?? 0;
  run[17] = rows[left - WIDTH + MEANING] ?? 0;
  run[18] = rows[right + WIDTH + MEANING] ?? 0;
  run[19] = rows[left + MEANING] ?? 0;
  run[20] = rows[right + MEANING] ?? 0;
  run[21] = last > first ? 1 : 0;
  return run;
}

function knownFeatures(
  known: readonly (readonly number[])[],
  i: number,
  caps: number,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  const here = known[i] ?? [];
  const before = (i > 0 ? known[i - 1] : undefined) ?? [];
  const after = (i + 1 < known.length ? known[i + 1] : undefined) ?? [];
  for (const hash of here) {
    out[count++] = joinHash(hash, 100);
    out[count++] = joinHash(hash, 110 + caps);
  }
  for (const hash of before) out[count++] = joinHash(hash, 120 + caps);
  for (const hash of after) out[count++] = joinHash(hash, 130 + caps);
  const [own] = here;
  if (own === undefined) return count;
  if (after[0] !== undefined) out[count++] = joinHash(joinHash(own, after[0]), 140);
  if (before[0] !== undefined) out[count++] = joinHash(joinHash(before[0], own), 141);
  return count;
}

const isCapital = (caps: number | undefined): boolean => caps !== undefined && caps >= 1 && caps <= 3;

/** Most words with a letter are capitalised: capitals say little here. */
function isHeadline(looks: readonly WordLook[]): boolean {
  let [lettered, capitals] = [0, 0];
  for (const { caps } of looks) {
    if (caps <= 3) lettered++;
    if (isCapital(caps)) capitals++;
  }
  return lettered > 3 && capitals > lettered * 0.6;
}
