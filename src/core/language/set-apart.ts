import type { Upos } from './sentence.ts';

/** A word as the tagger sees it. */
export interface TaggedWord {
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
}

/** What is parsed for itself: `first` is its comma, `last` its last word, or the comma that closes it inside. */
export interface Insertion {
  /** "…, police said", "…, said Ola Brandt", "…, according to police", "…, a ferry, …" */
  readonly kind: 'reports' | 'inverted' | 'according' | 'aside';
  readonly first: number;
  readonly last: number;
  readonly inside: boolean;
  /** The word that reports. */
  readonly verb?: number;
}

/** An insertion that only says who speaks. */
export interface Reporting {
  readonly first: number;
  readonly last: number;
  readonly verb: number;
}

/** A clause that only says who speaks is no longer than this. */
const LONGEST_SPEAKER = 16;
const LONGEST_REST = 14;
const LONGEST_ASIDE = 12;
const AGE = /^\d{1,3}$/;
const SPEAKER_PARTS: ReadonlySet<Upos> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'PRON',
  'ADP',
  'PART',
  'ADV',
  'SYM',
]);
const SPEAKERS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Verbs that can stand behind or inside what they report. */
const REPORTS: ReadonlySet<string> = new Set(
  'say tell add report announce state note claim warn confirm reply write testify insist explain stress acknowledge admit estimate declare show predict believe think suggest argue recall reveal fear joke forecast boast concede complain quip promise post quote'.split(
    ' ',
  ),
);
const OPENS_CONDITION = new Set([
  'if',
  'when',
  'while',
  'although',
  'though',
  'as',
  'after',
  'before',
  'because',
  'since',
  'until',
  'unless',
  'once',
  'asked',
]);

/**
 * What stands between commas in wire copy, or behind the last: "The fire killed nine people, police said on Monday", "The blast,
 * according to police, killed nine", "Nine people died, said Ola Brandt, the mayor", "The ship, a ferry, sank". Parsers trained on other
 * prose hang "people" on "said". By tags and commas alone, and only where nothing else can be meant.
 */
export function findInsertions(words: readonly TaggedWord[]): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let first = 1; first < words.length - 2; first += 1) {
    if (!isComma(words[first]) || found.some(({ last }) => first < last)) continue;
    const spoken = spokenBehind(words, first) ?? spokenBefore(words, first);
    if (spoken !== undefined && standsAlone(words, spoken)) found.push(spoken);
    else if (!found.some(({ last }) => first === last)) found.push(...setBeside(words, first));
  }
  return found;
}

export function findReporting(words: readonly TaggedWord[]): readonly Reporting[] {
  return findInsertions(words).flatMap(({ first, last, verb }) => (verb === undefined ? [] : [{ first, last, verb }]));
}

function setBeside(words: readonly TaggedWord[], first: number): readonly Insertion[] {
  const one = accordingTo(words, first) ?? aside(words, first);
  return one === undefined ? [] : [one];
}

/** ", according to the ministry", and ", the mayor of Lund" where that follows at the sentence's end. */
function accordingTo(words: readonly TaggedWord[], first: number): Insertion | undefined {
  if (words[first + 1]?.lower !== 'according' || words[first + 2]?.lower !== 'to') return undefined;
  const comma = words.findIndex((word, at) => at > first + 3 && isComma(word));
  const one = closed(words, { kind: 'according', first }, first + 3);
  if (one?.inside === true || comma < 0 || comma - first > LONGEST_ASIDE) return one;
  const next = words[comma + 1];
  const goesOn = words.slice(0, first).some(isFinite) && next !== undefined && opensAside(next);
  return goesOn ? one : { kind: 'according', first, last: comma, inside: true };
}

/** ", the largest ferry of the lakes," ", 43, a farmer," between a subject and its verb. */
function aside(words: readonly TaggedWord[], first: number): Insertion | undefined {
  const opener = words[first + 1];
  if (opener === undefined || !opensAside(opener) || !endsSubject(words, first)) return undefined;
  for (let at = first + 2; at < words.length && at - first <= LONGEST_ASIDE; at += 1) {
    const word = words[at];
    if (word === undefined || breaksAside(word)) return undefined;
    if (word.upos === 'CCONJ' && isComma(words[at - 1])) return undefined; // the last of a list
    if (!isFinite(word)) continue;
    const last = words[at - 1]?.upos === 'ADV' ? at - 2 : at - 1;
    return isComma(words[last]) && last > first + 1 ? { kind: 'aside', first, last, inside: true } : undefined;
  }
  return undefined;
}

function breaksAside(word: TaggedWord): boolean {
  return word.upos === 'SCONJ' || word.xpos.startsWith('W') || isQuote(word) || /^[:;()]$/.test(word.lower);
}

function opensAside({ upos, xpos, lower }: TaggedWord): boolean {
  return upos === 'DET' || upos === 'PROPN' || AGE.test(lower) || xpos === 'PRP$' || lower === 'aged';
}

/** A noun stands before the comma, and from the clause's beginning on nothing but its phrase: "In Lund, the mayor, Ana Ruiz, said" sets no one beside Lund. */
function endsSubject(words: readonly TaggedWord[], first: number): boolean {
  const noun = words[first - 1]?.upos;
  if (noun !== 'NOUN' && noun !== 'PROPN') return false;
  let from = first - 1;
  while (from > 0 && !opensClause(words[from - 1])) from -= 1;
  return ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(words[from]?.upos ?? 'X') || words[from]?.xpos === 'PRP$';
}

function opensClause(word: TaggedWord | undefined): boolean {
  return (
    word === undefined ||
    word.upos === 'VERB' ||
    word.upos === 'SCONJ' ||
    word.upos === 'CCONJ' ||
    word.upos === 'PUNCT'
  );
}

/** ", police said on Monday." or ", police said," */
function spokenBehind(words: readonly TaggedWord[], first: number): Insertion | undefined {
  let at = first + 1;
  let speaker = false;
  if (words[at]?.upos === 'CCONJ' || words[at]?.xpos.startsWith('W') === true) return undefined;
  let apposed = 0;
  while (at < words.length && at - first <= LONGEST_SPEAKER && (isSpeakerPart(words[at]) || isComma(words[at]))) {
    if (isComma(words[at])) apposed += 1;
    speaker ||= SPEAKERS.has(words[at]?.upos ?? 'X');
    at += 1;
  }
  // "…, the mayor, Ola Brandt, said": what is set beside the speaker is closed before the verb; "…, Texas, the mayor said" begins later.
  if (apposed > 0 && (apposed !== 2 || !isComma(words[at - 1]))) return undefined;
  while (words[at]?.upos === 'AUX' || words[at]?.upos === 'ADV') at += 1;
  const isPassive = words[at]?.xpos === 'VBN' && words[at - 1]?.lemma === 'be';
  if (!speaker || isPassive || !isReport(words[at])) return undefined;
  return closed(words, { kind: 'reports', first, verb: at }, at + 1);
}

/** ", said Ola Brandt, the mayor." */
function spokenBefore(words: readonly TaggedWord[], first: number): Insertion | undefined {
  const verb = words[first + 1];
  const next = words[first + 2];
  if (!isReport(verb) || /^(?:VBG|VBN)$/.test(verb?.xpos ?? '')) return undefined;
  if (next === undefined || !SPEAKER_PARTS.has(next.upos) || next.upos === 'ADP' || next.upos === 'PART')
    return undefined;
  return closed(words, { kind: 'inverted', first, verb: first + 1 }, first + 2);
}

/** Up to the sentence's end, or to the comma behind which what is reported goes on; nothing in between may be a clause. */
function closed(
  words: readonly TaggedWord[],
  one: Pick<Insertion, 'kind' | 'first' | 'verb'>,
  from: number,
): Insertion | undefined {
  const end = words.findLastIndex(({ upos }) => upos !== 'PUNCT');
  if (from > end) return { ...one, last: words.length - 1, inside: false };
  let comma: number | undefined;
  for (let at = from; at <= end && at - from <= LONGEST_REST; at += 1) {
    const word = words[at];
    if (word === undefined || isFinite(word) || word.lower === 'that' || word.lower === ':' || isQuote(word)) {
      return comma === undefined ? undefined : { ...one, last: comma, inside: true };
    }
    if (at === end) return { ...one, last: words.length - 1, inside: false };
    if (isComma(word)) comma ??= at;
  }
  return comma === undefined ? undefined : { ...one, last: comma, inside: true };
}

/** What is left must be a clause of its own: "When asked, police said no" has none. */
function standsAlone(words: readonly TaggedWord[], { first, last, inside }: Insertion): boolean {
  const before = words.slice(0, first);
  const rest = inside ? [...before, ...words.slice(last + 1)] : before;
  const verbs = rest.filter(isFinite).length;
  if (verbs === 0 || before.some(isQuote)) return false;
  if (inside && before.every(({ upos }) => upos === 'ADV' || upos === 'ADP' || upos === 'CCONJ')) return false;
  return verbs > 1 || !OPENS_CONDITION.has(rest[0]?.lower ?? '');
}

function isSpeakerPart(word: TaggedWord | undefined): boolean {
  if (word === undefined) return false;
  return (
    (SPEAKER_PARTS.has(word.upos) && !word.xpos.startsWith('W')) ||
    word.lower === '-' ||
    word.lower === '’s' ||
    word.lower === "'s"
  );
}

function isComma(word: TaggedWord | undefined): boolean {
  return word?.lower === ',';
}

function isReport(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^VB[DZPN]?$/.test(word.xpos) && REPORTS.has(word.lemma);
}

function isFinite({ xpos }: TaggedWord): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

function isQuote({ lower }: TaggedWord): boolean {
  return /^["“”]$|^''$|^``$/.test(lower);
}
