import { wordClass } from '#core/lexicon/word-classes.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Mood, Statement } from '#core/statements/statement.ts';
import { likenessOf } from './align-stories.ts';
import type { Unit } from './align-stories.ts';
import { openContentWords } from './content-words.ts';
import type { Difference } from './difference.ts';
import type { Compared } from './passage.ts';
import { stemOf } from './stem.ts';

/** Two statements as like as this are of one thing, whatever their verbs. Chosen on drafts of our own. */
const ONE_THING = 0.5;
/** With one verb, or with verbs that say the opposite, less is enough. */
const ONE_THING_BY_VERB = 0.25;
/** A statement that is less like than the likest by this much is of something else. */
const NEARLY = 0.12;
/** Letters in which the forms of a word agree. */
const WORD_BEGIN = 5;
/** Fewer content words than this say too little to be denied. */
const LEAST_WORDS = 3;

/** Classes of predicates of which one denies the other. */
const OPPOSITES: readonly (readonly [one: string, other: string])[] = [
  ['rise', 'fall'],
  ['raise', 'cut'],
  ['win', 'lose'],
  ['win', 'lose-contest'],
  ['approve', 'ban'],
  ['approve', 'deny'],
  ['arrest', 'release'],
  ['sentence', 'acquit'],
  ['convict', 'acquit'],
  ['confirm', 'deny'],
  ['open', 'close'],
  ['hire', 'lay-off'],
  ['appoint', 'resign'],
];
/** Words that are true of a thing or of its opposite. */
const OPPOSITE_WORDS: readonly (readonly [one: string, other: string])[] = [
  ['legal', 'illegal'], ['legal', 'banned'], ['guilty', 'innocent'], ['accept', 'refuse'], ['agree', 'refuse'], ['allow', 'ban'], ['continue', 'halt'], ['continue', 'stop'],
  ['start', 'stop'], ['pass', 'fail'], ['succeed', 'fail'], ['support', 'oppose'], ['back', 'oppose'], ['increase', 'decrease'], ['increase', 'reduce'], ['rise', 'fall'], ['raise', 'reduce'],
  ['raise', 'lower'], ['win', 'lose'], ['gain', 'lose'], ['safe', 'unsafe'], ['confirm', 'deny'], ['admit', 'deny'], ['re-elected', 'lost'], ['found', 'cleared'], ['more', 'fewer'], ['higher', 'lower'],
]; // prettier-ignore

/** Verbs that take back the verb below them. */
const REFUSING = /^(?:refuse|decline|fail|forget|neglect)$/;

interface Told extends Unit {
  readonly statement: Statement;
  /** Stems of the words that a hedge stands before. */
  readonly hedged: readonly string[];
}

/** What the draft says does happen and the story says does not, and what it tells as certain though the story hedges it. */
export function statementDifferences(draft: Compared, story: Compared): readonly Difference[] {
  const theirs = toldIn(story);
  return toldIn(draft).flatMap((own) => {
    if (standsIn(draft, own.statement.span, story)) return [];
    const same = closest(own, theirs);
    const kind = changedIn(own, same);
    const [first] = same;
    if (kind === undefined || first === undefined) return [];
    return [{ kind, draft: own.statement.span, story: first.statement.span }];
  });
}

/** Word for word. */
function standsIn(draft: Compared, span: Span, story: Compared): boolean {
  return foldQuotes(story.report.article.text).includes(foldQuotes(sliceOf(draft.report.article.text, span)));
}

function foldQuotes(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/["“”]/gu, '')
    .replaceAll('’', "'");
}

function toldIn({ report }: Compared): readonly Told[] {
  const wordsOf = openContentWords(report);
  return report.statements
    .map((statement) => ({
      statement,
      words: wordsOf(statement.span),
      hedged: hedgedWords(sliceOf(report.article.text, statement.span)),
    }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
}

/** What the story says of the same thing: the likest statement, and those that are nearly as like. */
function closest(own: Told, theirs: readonly Told[]): readonly Told[] {
  const alike = theirs
    .map((other) => ({ other, likeness: likenessOf(own, other) }))
    .filter(
      ({ other, likeness }) =>
        likeness >= ONE_THING || (likeness >= ONE_THING_BY_VERB && (verbsMeet(own, other) || saysOpposite(own, other))),
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const most = alike[0]?.likeness ?? 0;
  return alike.filter(({ likeness }) => likeness >= most - NEARLY).map(({ other }) => other);
}

const HEDGES = wordClass('hedge');
const HEDGED_MOODS: ReadonlySet<Mood> = new Set(['possible', 'planned', 'conditional']);
/** Words beside a verb, or verbs above it, that vouch for less than the verb alone. */
const HEDGING = /^(?:appear|seem|believed$|thought$|suspected$|certainly$|should$|seemingly$)/;

/** The stems of the words that hedges stand before: "purportedly shot", "appears to be due". */
function hedgedWords(words: string): readonly string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.flatMap((word, i) => {
    if (!HEDGES.has(word) && !HEDGING.test(word)) return [];
    return all
      .slice(i + 1)
      .flatMap((next) => stemOf(next) ?? [])
      .slice(0, 1);
  });
}

function changedIn(own: Told, same: readonly Told[]): 'polarity-changed' | 'hedge-lost' | undefined {
  const [first] = same;
  if (first === undefined) return undefined;
  if (same.every((other) => isOpposite(own, other))) return 'polarity-changed';
  if (own.statement.mood !== 'asserted' || own.statement.tense === 'future' || own.hedged.length > 0) return undefined;
  return same.every((other) => isVouchedLess(own, other)) ? 'hedge-lost' : undefined;
}

/** What may be, or what was only planned or depends on something, of the very thing that is told as done. */
function isVouchedLess(own: Told, other: Told): boolean {
  if (likenessOf(own, other) < ONE_THING) return false;
  if (other.hedged.some((stem) => own.words.some((word) => word.stem === stem))) return true;
  return HEDGED_MOODS.has(other.statement.mood) && verbsMeet(own, other);
}

function verbsMeet(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  if (stemOf(one.lemma) !== undefined && stemOf(one.lemma) === stemOf(other.lemma)) return true;
  return (
    one.class !== undefined &&
    (one.class === other.class || (other.class !== undefined && areOpposites(OPPOSITES, one.class, other.class)))
  );
}

/** One says yes where the other says no: by a negation, or by a verb that means the opposite, but not by both. */
function isOpposite(a: Told, b: Told): boolean {
  const [one, other] = [a.statement, b.statement];
  const negated = isDenied(a, b) !== isDenied(b, a);
  const opposite =
    (one.class !== undefined && other.class !== undefined && areOpposites(OPPOSITES, one.class, other.class)) ||
    saysOpposite(a, b);
  return negated !== opposite;
}

/** "did not", and "refused to rule out" beside "ruled out". */
function isDenied({ statement, words }: Told, other: Told): boolean {
  if (statement.polarity === 'no') return true;
  const refused =
    REFUSING.test(statement.lemma) &&
    words.some(({ stem }) => stem === stemOf(other.statement.lemma.split(' ')[0] ?? ''));
  return refused && !REFUSING.test(other.statement.lemma);
}

function saysOpposite(a: Told, b: Told): boolean {
  return OPPOSITE_WORDS.some(([x, y]) => saysOnly(a, b, x, y) || saysOnly(a, b, y, x));
}

/** The one has the first word and not the second, the other the second and not the first. */
function saysOnly(a: Told, b: Told, x: string, y: string): boolean {
  return says(a, x) && !says(a, y) && says(b, y) && !says(b, x);
}

/** In any of its forms: "reduce", "reduction". */
function says({ words }: Told, word: string): boolean {
  const begin = (stemOf(word) ?? word).slice(0, WORD_BEGIN);
  return words.some(({ stem }) => stem.startsWith(begin));
}

function areOpposites(pairs: readonly (readonly [string, string])[], one: string, other: string): boolean {
  return pairs.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
