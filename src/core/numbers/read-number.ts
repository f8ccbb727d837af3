import type { Lexeme } from './lex.ts';
import { ONES, SOME, TENS, VAGUE, VULGAR_FRACTIONS } from './number-words.ts';
import type { NumberReading } from './read-digits.ts';
import { readFold, readFraction, readOdds, readPartOfPower, readVulgar } from './read-fractions.ts';
import { readPlain } from './read-plain.ts';
import { readDozen, readSome, readVague } from './read-vague.ts';
import { readSpelledYear } from './read-year.ts';

export type { NumberReading } from './read-digits.ts';

/** One way in which English writes a number. The example is a test. */
export interface NumberConstruct {
  readonly name: string;
  readonly example: readonly [words: string, value: NumberReading['value']];
  /** Reads the number that starts at lexeme `at`; `money`: a currency sign stands before it. */
  readonly read: (lexemes: readonly Lexeme[], at: number, money: boolean) => NumberReading | undefined;
}

/** Tried in this order: the first that reads is what the words say. */
export const NUMBER_CONSTRUCTS: readonly NumberConstruct[] = [
  { name: 'vulgar fraction', example: ['½', 0.5], read: readVulgar },
  { name: 'fold', example: ['sixfold', 6], read: readFold },
  { name: 'part of a power of ten', example: ['three-quarters of a million', 750_000], read: readPartOfPower },
  { name: 'fraction', example: ['two thirds of', 2 / 3], read: readFraction },
  { name: 'dozen', example: ['half a dozen', 6], read: readDozen },
  { name: 'some of a round number', example: ['several hundred', { low: 300, high: 900 }], read: readSome },
  { name: 'vague plural', example: ['tens of thousands', { low: 10_000, high: 100_000 }], read: readVague },
  { name: 'spelled year', example: ['nineteen eighty-four', 1984], read: readSpelledYear },
  { name: 'odds', example: ['nine out of ten', 0.9], read: readOdds },
  { name: 'plain', example: ['two and one-half million', 2_500_000], read: readPlain },
];

/** Every word that a number can begin with; most words are none, and are not asked twice. */
const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'quarter',
  ...[ONES, TENS, SOME, VAGUE].flatMap((words: ReadonlyMap<string, unknown>) => [...words.keys()]),
]);

function canOpen({ kind, lower }: Lexeme): boolean {
  return (
    kind === 'digits' || (kind === 'mark' ? VULGAR_FRACTIONS.has(lower) : OPENERS.has(lower) || lower.endsWith('fold'))
  );
}

/** Reads the number that starts at lexeme `at`, if one does. */
export function readNumber(lexemes: readonly Lexeme[], at: number, money: boolean): NumberReading | undefined {
  const head = lexemes[at];
  if (head === undefined || !canOpen(head)) return undefined;
  for (const { read } of NUMBER_CONSTRUCTS) {
    const reading = read(lexemes, at, money);
    if (reading) return reading;
  }
  return undefined;
}
