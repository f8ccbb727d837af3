import { compileTemplates, hashFeatures, hashText, joinHash } from './hash-features.ts';
import { lookUpNames } from './names-lookup.ts';
import {
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  SPEECH_WORDS,
  TITLE_WORDS,
} from './names-words.ts';

/** What the tagger looks at in one word, wherever it stands. */
export interface WordLook {
  readonly form: string;
  readonly lower: string;
  readonly caps: number;
  /** Of LOOK_ATOMS, in order. */
  readonly atoms: Int32Array;
}

const LOOK_ATOMS = ['word', 'form', 'end2', 'end3', 'end4', 'start2', 'start3', 'start4', 'shape', 'caps', 'kind'];
const WINDOW = [-3, -2, -1, 0, 1, 2, 3];
const at = (name: string, offset: number): string => (offset === 0 ? name : `${name}${offset > 0 ? '+' : ''}${offset}`);
const WINDOW_NAMES = WINDOW.flatMap((offset) => LOOK_ATOMS.map((name) => at(name, offset)));

const WORD_ROWS = compileTemplates(
  [...WINDOW_NAMES, 'one', 'first', 'headline'],
  `one|word|form|end2|end3|end4|start2|start3|shape first|word-1|word+1|word-2|word+2|word-1 word|word word+1|start4 caps|end3-1 caps|end3+1 caps|caps-2 caps-1 caps caps+1 caps+2|word-1 caps word+1|
shape-1 shape|shape shape+1|shape-1 shape shape+1|kind-1 kind|kind+1 kind|kind-2 kind-1 caps|kind+1 kind+2 caps|word-1 caps|word+1 caps|end3 word-1|end3 word+1|word-2 word-1|word+1 word+2|caps word-2|
caps word+2|headline caps|caps word-3|caps word+3`
    .replaceAll('\n', '')
    .split('|'),
);

/** The run of capitalised words that the word lies in: L its first word, R its last, l and r the words outside it. */
const RUN_ROWS = compileTemplates(
  'before after l l2 r r2 L R Rform Rend3 Rend4 Lstart3 lkind rkind Lkind Rkind kind long'.split(' '),
  'l before|r after|before after|R|L|Rkind Lkind long|Rend3 after|l r|l2 l|r r2|lkind rkind kind|Rend4 Lstart3|Rform before'.split(
    '|',
  ),
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
  const atoms = Int32Array.of(...parts.map(hashText), hashText(shapeOf(form)), caps, kindOfWord(lower));
  return { form, lower, caps, atoms };
}

/** Stands for the words before the first and after the last. */
export const NOWHERE: WordLook = { form: '', lower: '', caps: 9, atoms: new Int32Array(LOOK_ATOMS.length).fill(9) };

const isRun = (look: WordLook | undefined): boolean => look !== undefined && look.caps >= 1 && look.caps <= 3;

/** `extras`: per word, hashes of what the story and the first reading say about it. */
export function nameFeatures(
  looks: readonly WordLook[],
  extras: readonly (readonly number[])[],
): readonly Int32Array[] {
  const known = lookUpNames(looks.map((look) => look.form));
  const headline = isHeadline(looks) ? 1 : 0;
  const out = new Int32Array(400);
  return looks.map((look, i) => {
    let count = hashFeatures(WORD_ROWS, windowValues(looks, i, headline), out);
    if (isRun(look)) count = hashFeatures(RUN_ROWS, runValues(looks, i), out, count);
    count = knownFeatures(known, i, look.caps, out, count);
    for (const extra of extras[i] ?? []) {
      out[count++] = joinHash(extra, 1);
      out[count++] = joinHash(extra, 10 + look.caps);
    }
    return out.slice(0, count);
  });
}

function windowValues(looks: readonly WordLook[], i: number, headline: number): Int32Array {
  const width = LOOK_ATOMS.length;
  const values = new Int32Array(width * WINDOW.length + 3);
  WINDOW.forEach((offset, slot) => values.set((looks[i + offset] ?? NOWHERE).atoms, slot * width));
  values.set([1, i === 0 ? 1 : 0, headline], width * WINDOW.length);
  return values;
}

function runValues(looks: readonly WordLook[], i: number): Int32Array {
  let first = i;
  let last = i;
  while (isRun(looks[first - 1])) first--;
  while (isRun(looks[last + 1])) last++;
  const atom = (index: number, name: string): number => (looks[index] ?? NOWHERE).atoms[LOOK_ATOMS.indexOf(name)] ?? 0;
  const values = [
    i - first,
    last - i,
    atom(first - 1, 'word'),
    atom(first - 2, 'word'),
    atom(last + 1, 'word'),
    atom(last + 2, 'word'),
  ];
  values.push(
    atom(first, 'word'),
    atom(last, 'word'),
    atom(last, 'form'),
    atom(last, 'end3'),
    atom(last, 'end4'),
    atom(first, 'start3'),
  );
  values.push(
    atom(first - 1, 'kind'),
    atom(last + 1, 'kind'),
    atom(first, 'kind'),
    atom(last, 'kind'),
    atom(i, 'kind'),
  );
  return Int32Array.of(...values, last > first ? 1 : 0);
}

function knownFeatures(
  known: readonly (readonly number[])[],
  i: number,
  caps: number,
  out: Int32Array,
  from: number,
): number {
  let count = from;
  for (const hash of known[i] ?? []) {
    out[count++] = joinHash(hash, 100);
    out[count++] = joinHash(hash, 110 + caps);
  }
  for (const hash of known[i - 1] ?? []) out[count++] = joinHash(hash, 120 + caps);
  for (const hash of known[i + 1] ?? []) out[count++] = joinHash(hash, 130 + caps);
  const [here, before, after] = [known[i]?.[0], known[i - 1]?.[0], known[i + 1]?.[0]];
  if (here !== undefined && after !== undefined) out[count++] = joinHash(joinHash(here, after), 140);
  if (here !== undefined && before !== undefined) out[count++] = joinHash(joinHash(before, here), 141);
  return count;
}

/** Most words with a letter are capitalised: capitals say little here. */
function isHeadline(looks: readonly WordLook[]): boolean {
  const lettered = looks.filter((look) => look.caps <= 3);
  return lettered.length > 3 && lettered.filter(isRun).length > lettered.length * 0.6;
}
