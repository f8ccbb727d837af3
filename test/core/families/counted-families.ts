import fc from 'fast-check';
import { capital, DIGITS, SMALL, spell, THING } from './draws.ts';
import { family } from './kit.ts';
import type { Family } from './kit.ts';

/** What identifies a thing, the thing, and the word that heads it. */
const PHRASE = fc.constantFrom<readonly [phrase: string, head: string]>(
  ['NBA teams', 'team'],
  ['league games', 'game'],
  ['off-road vehicles', 'vehicle'],
  ['semi-automatic rifles', 'rifle'],
  ['anti-tank mines', 'mine'],
  ['half-empty tins', 'tin'],
  ['coal-fired power plants', 'plant'],
  ['Syrian soldiers', 'soldier'],
  ['UN peacekeepers', 'peacekeeper'],
  ['new coronavirus cases', 'case'],
  ['confirmed diagnoses', 'diagnosis'],
  ['long-range missiles', 'missile'],
  ['firm orders', 'order'],
  ['rate rises', 'rise'],
  ['Boeing 737 jets', 'jet'],
  ['Airbus A350-900 jets', 'jet'],
  ['Boeing 737-800 planes', 'plane'],
  ['unarmed civilians', 'civilian'],
  ['two-storey houses', 'house'],
  ['sleeping bags', 'bag'],
  ['primary school teachers', 'teacher'],
  ['10-year-old girls', 'girl'],
  ['400-tonne lorries', 'lorry'],
  ['former members', 'member'],
  ['Labour councillors', 'councillor'],
  ['badly burned bodies', 'body'],
  ['people', 'people'],
  ['women', 'woman'],
  ['police officers', 'officer'],
);
const LEAD = fc.constantFrom(
  'The report lists',
  'The army said it had seen',
  'The ministry has counted',
  'Reporters found',
  'The group wants',
);
const WHEN = fc.constantFrom(
  'last week',
  'last year',
  'this month',
  'today',
  'yesterday',
  'on Friday',
  'in May',
  'in 2019',
  'Sunday',
  'last Tuesday',
  'two weeks ago',
  'for the year',
  'worldwide',
  'so far',
);
const HIRED = fc.constantFrom(
  'The firm hired',
  'Police arrested',
  'The clinic treated',
  'Rescuers saved',
  'They sold',
  'The club lost',
);
const OF = fc.constantFrom('of the', 'of its', 'of those');
const NAMED = fc.constantFrom<readonly [text: string, number: string]>(
  ['Make 911 calls only in need.', '911'],
  ['Calls to 999 were not answered.', '999'],
  ['He drove along Route 66 to the coast.', '66'],
  ['The jury saw Exhibit 14.', '14'],
  ['Clause 12 was struck out.', '12'],
  ['See page 40 of the report.', '40'],
  ['The plane landed on runway 27.', '27'],
  ['Flight 417 left from Gate 12.', '417'],
  ['The man wore an iPhone 12 on his belt.', '12'],
  ['The film won in the 1990s.', '1990'],
  ['She lives at 14 Mill Road.', '14'],
  ['The Boeing 747 is old.', '747'],
  ['The T-72 was hit.', '72'],
  ['He was born in 1956.', '1956'],
  ['It opens at 5:30 p.m.', '5'],
  ['The tremor came at 4 a.m.', '4'],
  ['Ring 020 7946 0958 for help.', '7946'],
  ['Windows 11 has a fault.', '11'],
  ['The message came at 2037 UTC+3 that day.', '3'],
  ['Article 50 was invoked.', '50'],
  ['Highway 61 was closed.', '61'],
  ['The Covid-19 ward is shut.', '19'],
  ['Apollo 11 was shown.', '11'],
  ['Section 230 protects them.', '230'],
  ['The G20 met.', '20'],
  ['Room 101 was empty.', '101'],
  ['The Under-21 league opens.', '21'],
  ['They work 24-7.', '24'],
  ['Two 737-800 planes were parked.', '737'],
  ['The sp 500 was flat.', '500'],
  ['Line 4 of the metro is shut.', '4'],
  ['Platform 9 was crowded.', '9'],
  ['The FTSE 100 fell.', '100'],
  ['The 9/11 attacks changed that.', '9'],
  ['Shop 24/7 here.', '24'],
  ['Chapter 11 protects the firm.', '11'],
  ['Lap 40 was the fastest.', '40'],
  ['Pier 7 burned down.', '7'],
  ['Version 2.1 is out.', '2.1'],
  ['The No. 10 shirt was sold.', '10'],
);

/** What is counted, and what counts nothing. */
export const COUNTED_FAMILIES: readonly Family[] = [
  family('what is counted, with what identifies it', [LEAD, SMALL, PHRASE], (lead, number, [phrase, head]) => ({
    text: `${lead} ${number.words} ${phrase}.`,
    figures: [{ number: number.words, value: number.value, counted: head, unit: 'count' }],
  })),
  family(
    'what is counted, at the start',
    [SMALL, PHRASE, fc.constantFrom('were seen near the border', 'will be tested', 'are on the list')],
    (number, [phrase, head], clause) => ({
      text: `${capital(number.words)} ${phrase} ${clause}.`,
      figures: [{ number: capital(number.words), value: number.value, counted: head }],
    }),
  ),
  family('some of a number', [SMALL, SMALL, PHRASE, OF], (part, more, [phrase, head], of) => ({
    text: `In all ${part.words} ${of} ${part.value + more.value} ${phrase} are gone.`,
    figures: [{ number: part.words, value: part.value, counted: head }],
  })),
  family(
    'some of a group',
    [SMALL, PHRASE, fc.constantFrom('of the', 'of its', 'of the remaining')],
    (part, [phrase, head], of) => ({
      text: `In all ${part.words} ${of} ${phrase} are gone.`,
      figures: [{ number: part.words, value: part.value, counted: head }],
    }),
  ),
  family('a time behind a number is not counted', [HIRED, DIGITS, WHEN], (clause, number, when) => ({
    text: `${clause} ${number.words} ${when}.`,
    figures: [{ number: number.words, value: number.value, counted: 'nothing' }],
  })),
  family('a number word with its time', [HIRED, SMALL, WHEN, THING], (clause, number, when, thing) => ({
    text: `${clause} ${number.words} ${thing.many} ${when}.`,
    figures: [{ number: number.words, value: number.value, counted: thing.head }],
  })),
  family(
    'how often',
    [
      fc.integer({ min: 2, max: 30 }),
      fc.constantFrom('The dam has failed N times since the war.', 'The film was shown N times.'),
    ],
    (n, text) => ({
      text: text.replace(/^N/, capital(spell(n))).replace('N', spell(n)),
      figures: [{ number: text.startsWith('N') ? capital(spell(n)) : spell(n), value: n, counted: 'time' }],
    }),
  ),
  family('a label is no figure', [NAMED], ([text, number]) => ({ text, none: [number] })),
];
