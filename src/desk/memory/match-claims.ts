import type { ClaimCard, FigureCard } from './claim-cards.ts';
import { wordingOf } from './claim-cards.ts';
import { searchWords } from './fingerprint.ts';

/** A claim made ready to be set beside many others. */
export interface Compared {
  readonly card: ClaimCard;
  readonly wording: string;
  /** Made when they are first asked for: most claims differ before it comes to words. */
  words(): ReadonlySet<string>;
}

export function compared(card: ClaimCard): Compared {
  let words: ReadonlySet<string> | undefined;
  return { card, wording: wordingOf(card.quote), words: () => (words ??= new Set(searchWords(card.quote))) };
}

/** Above all that places, actors, figures and kind can add up to in one claim. */
const LIKENESS_OF_COPY = 20;
/** Share of the words: a sub-editor changes fewer. Chosen by reading pairs, not measured. */
const SHARED_WORDS_OF_COPY = 0.75;

/** The same words but for a few: another dateline, another comma, a word of the sub-editor's. */
export function isCopy(here: Compared, there: Compared): boolean {
  if (here.wording === there.wording) return true;
  const pairs = comparable(here.card, there.card);
  const sameFigures =
    pairs.length === here.card.figures.length && pairs.every((pair) => sameValue(pair.here, pair.there));
  if (!sameFigures) return false;
  const [a, b] = [here.words(), there.words()];
  const shared = a.intersection(b).size;
  return shared >= 4 && shared / (a.size + b.size - shared) >= SHARED_WORDS_OF_COPY;
}

/** How much an earlier claim is about what this one is about; 0 when there is nothing to set side by side. */
export function likeness(one: Compared, other: Compared): number {
  if (isCopy(one, other)) return LIKENESS_OF_COPY;
  const [here, there] = [one.card, other.card];
  const places = sharedOf(here.places, there.places);
  const actors = sharedOf(here.actors, there.actors);
  if (places + actors === 0) return 0;
  const pairs = comparable(here, there).length;
  const bothCount = here.figures.length > 0 && there.figures.length > 0;
  if (bothCount && pairs === 0) return 0;
  if (!bothCount && here.kind !== there.kind) return 0;
  return 2 * places + actors + 2 * pairs + (here.kind === there.kind ? 1 : 0);
}

function sharedOf(here: readonly string[], there: readonly string[]): number {
  return here.filter((name) => there.some((other) => sameName(name, other))).length;
}

/** "Ahmed Karim" and "Karim", but not "Karim" and "Karimov". */
function sameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

export interface FigurePair {
  readonly here: FigureCard;
  readonly there: FigureCard;
}

/** Figures of the two claims that count the same thing. */
export function comparable(here: ClaimCard, there: ClaimCard): readonly FigurePair[] {
  return here.figures.flatMap((figure) => {
    const other = there.figures.find((one) => sameThing(figure, one));
    return other === undefined ? [] : { here: figure, there: other };
  });
}

function sameThing(a: FigureCard, b: FigureCard): boolean {
  if (a.event !== undefined && a.event === b.event) return a.counted === b.counted || peopleLike(a) === peopleLike(b);
  return a.counted !== undefined && a.counted === b.counted && a.event === b.event;
}

const PEOPLE = new Set(
  'person people civilian man woman child fighter soldier militant terrorist troop resident passenger worker victim'.split(
    ' ',
  ),
);

function peopleLike(figure: FigureCard): boolean {
  return figure.counted === undefined || PEOPLE.has(figure.counted.split(' ').at(-1) ?? '');
}

export function sameValue(a: FigureCard, b: FigureCard): boolean {
  return a.low === b.low && a.high === b.high && a.bound === b.bound;
}
