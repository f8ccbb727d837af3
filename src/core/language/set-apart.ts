import type { Upos } from './sentence.ts';

/** A word as the tagger sees it. */
export interface TaggedWord {
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly xpos: string;
}

/** "…, police said" behind or inside what is reported: `first` is its comma, `last` its last word, or the comma that closes it inside. */
export interface Reporting {
  readonly first: number;
  readonly last: number;
  /** The word that reports. */
  readonly verb: number;
  readonly inside: boolean;
}

/** A clause that only says who speaks is no longer than this. */
const LONGEST_SPEAKER = 16;
const LONGEST_REST = 14;
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
 * The clauses of a sentence that only report: "The fire killed nine people, police said on Monday", "The blast, police said,
 * killed nine", "Nine people died, said Ola Brandt, the mayor". Parsers trained on other prose hang "people" on "said"; what is
 * set apart is parsed for itself. By tags and commas alone, and only where nothing else can be meant.
 */
export function findReporting(words: readonly TaggedWord[]): readonly Reporting[] {
  const found: Reporting[] = [];
  for (let first = 1; first < words.length - 2; first += 1) {
    if (!isComma(words[first]) || found.some(({ last }) => first <= last)) continue;
    const reporting = spokenBehind(words, first) ?? spokenBefore(words, first);
    if (reporting === undefined || !standsAlone(words, reporting)) continue;
    found.push(reporting);
  }
  return found;
}

/** ", police said on Monday." or ", police said," */
function spokenBehind(words: readonly TaggedWord[], first: number): Reporting | undefined {
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
  if (!speaker || !isReport(words[at])) return undefined;
  return closed(words, first, at, at + 1);
}

/** ", said Ola Brandt, the mayor." */
function spokenBefore(words: readonly TaggedWord[], first: number): Reporting | undefined {
  const verb = words[first + 1];
  const next = words[first + 2];
  if (!isReport(verb) || /^(?:VBG|VBN)$/.test(verb?.xpos ?? '')) return undefined;
  if (next === undefined || !SPEAKER_PARTS.has(next.upos) || next.upos === 'ADP' || next.upos === 'PART')
    return undefined;
  return closed(words, first, first + 1, first + 2);
}

/** Up to the sentence's end, or to the comma behind which what is reported goes on; nothing in between may be a clause. */
function closed(words: readonly TaggedWord[], first: number, verb: number, from: number): Reporting | undefined {
  const end = words.findLastIndex(({ upos }) => upos !== 'PUNCT');
  if (from > end) return { first, last: words.length - 1, verb, inside: false };
  let comma: number | undefined;
  for (let at = from; at <= end && at - from <= LONGEST_REST; at += 1) {
    const word = words[at];
    if (word === undefined || isFinite(word) || word.lower === 'that' || word.lower === ':' || isQuote(word)) {
      return comma === undefined ? undefined : { first, last: comma, verb, inside: true };
    }
    if (at === end) return { first, last: words.length - 1, verb, inside: false };
    if (isComma(word)) comma ??= at;
  }
  return comma === undefined ? undefined : { first, last: comma, verb, inside: true };
}

/** What is left must be a clause of its own: "When asked, police said no" has none. */
function standsAlone(words: readonly TaggedWord[], { first, last, inside }: Reporting): boolean {
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
