import fc from 'fast-check';

/** Something of a domain that is counted, with a sentence in which somebody counts it. */
export interface Thing {
  readonly who: string;
  readonly did: string;
  readonly many: string;
  readonly head: string;
  readonly where: string;
}

const THINGS: readonly Thing[] = [
  { who: 'The militia', did: 'captured', many: 'soldiers', head: 'soldier', where: 'near the river' },
  { who: 'Rescuers', did: 'evacuated', many: 'villagers', head: 'villager', where: 'from the valley' },
  { who: 'The airline', did: 'cancelled', many: 'flights', head: 'flight', where: 'in Oslo' },
  { who: 'The chain', did: 'closed', many: 'grocery shops', head: 'shop', where: 'in the north' },
  { who: 'The clinic', did: 'treated', many: 'children', head: 'child', where: 'in the capital' },
  { who: 'The court', did: 'heard', many: 'witnesses', head: 'witness', where: 'in private' },
  { who: 'The union', did: 'counted', many: 'nurses', head: 'nurse', where: 'at the hospital' },
  { who: 'The club', did: 'sold', many: 'season tickets', head: 'ticket', where: 'to its members' },
  { who: 'The museum', did: 'bought', many: 'paintings', head: 'painting', where: 'from a widow' },
  { who: 'Engineers', did: 'checked', many: 'bridges', head: 'bridge', where: 'in the province' },
  { who: 'The ministry', did: 'rejected', many: 'applications', head: 'application', where: 'without a reason' },
  { who: 'Police', did: 'seized', many: 'rifles', head: 'rifle', where: 'at the port' },
];

export const THING: fc.Arbitrary<Thing> = fc.constantFrom(...THINGS);

const DAMAGE: readonly (readonly [who: string, did: string])[] = [
  ['The storm', 'cost insurers'],
  ['The city', 'paid'],
  ['The fund', 'lost'],
  ['The trust', 'raised'],
  ['A donor', 'gave the school'],
  ['The bank', 'lent the firm'],
];
export const DEAL: fc.Arbitrary<readonly [who: string, did: string]> = fc.constantFrom(...DAMAGE);

/** A currency as it is written behind a number, and its code. */
export const CURRENCY: fc.Arbitrary<readonly [words: string, code: string]> = fc.constantFrom(
  ['pounds', 'GBP'],
  ['dollars', 'USD'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['kroner', 'NOK'],
  ['rupees', 'INR'],
);

export const SIGN: fc.Arbitrary<readonly [sign: string, code: string]> = fc.constantFrom(
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
);

/** A measure as it is written behind a number, and its name. */
export const MEASURE: fc.Arbitrary<readonly [words: string, name: string]> = fc.constantFrom(
  ['tonnes', 'metric ton'],
  ['barrels', 'barrel'],
  ['litres', 'litre'],
  ['hectares', 'hectare'],
  ['kilometres', 'kilometre'],
  ['miles', 'mile'],
);

export const LENGTH: fc.Arbitrary<readonly [words: string, name: string]> = fc.constantFrom(
  ['metres', 'metre'],
  ['m', 'metre'],
  ['feet', 'foot'],
  ['km', 'kilometre'],
  ['inches', 'inch'],
  ['yards', 'yard'],
);

export const DURATION: fc.Arbitrary<readonly [words: string, name: string]> = fc.constantFrom(
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['decades', 'decade'],
);

export interface Numeral {
  readonly words: string;
  readonly value: number;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export function spell(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)] ?? ''}${n % 10 ? `-${ONES[n % 10] ?? ''}` : ''}`;
  if (n < 1000) return `${spell(Math.floor(n / 100))} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
  if (n < 1e6) return `${spell(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spell(n % 1000)}` : ''}`;
  return `${spell(Math.floor(n / 1e6))} million${n % 1e6 ? ` ${spell(n % 1e6)}` : ''}`;
}

const count = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** "two", "forty-two": small and spelled. */
export const SMALL: fc.Arbitrary<Numeral> = count(2, 99).map((value): Numeral => ({ words: spell(value), value }));
/** "40", "412", "1,200". Never a year that stands alone. */
export const DIGITS: fc.Arbitrary<Numeral> = fc
  .oneof(count(2, 999), count(2200, 99_999))
  .map((value): Numeral => ({ words: value.toLocaleString('en-GB'), value }));
/** "2.5 million", "3 billion". */
const LARGE: fc.Arbitrary<Numeral> = fc
  .tuple(count(11, 99), fc.constantFrom(['million', 1e5], ['billion', 1e8]))
  .map(([tenths, [word, tenth]]): Numeral => ({
    words: `${tenths / 10} ${word}`,
    value: Math.round(tenths * tenth),
  }));
/** Any of them. */
export const NUMERAL: fc.Arbitrary<Numeral> = fc.oneof(SMALL, DIGITS, LARGE);

/** "two", "12": counts of days or years. */
export const FEW: fc.Arbitrary<Numeral> = fc.oneof(
  count(2, 12).map((value) => ({ words: spell(value), value })),
  count(2, 40).map((value) => ({ words: `${value}`, value })),
);

export const POWER: fc.Arbitrary<readonly [word: string, value: number]> = fc.constantFrom(
  ['million', 1e6],
  ['billion', 1e9],
);
export const ROUND: fc.Arbitrary<readonly [word: string, value: number]> = fc.constantFrom(
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['dozen', 12],
);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
